cask "neckbreak" do
  version "@VERSION@"
  sha256 "@MACOS_SHA256@"

  url "@URL@/@MACOS_FILE@"
  name "NeckBreak"
  desc "Short, guided breaks for the neck at a good moment of desk work"
  homepage "@HOMEPAGE@"

  depends_on macos: ">= :ventura"
  depends_on arch: :@MACOS_ARCH@

  app "NeckBreak.app"
  binary "#{appdir}/NeckBreak.app/Contents/MacOS/neckbreak"

  uninstall quit:      "io.github.neckbreak.NeckBreak",
            launchctl: "io.github.neckbreak.NeckBreak",
            delete:    "~/Library/LaunchAgents/io.github.neckbreak.NeckBreak.plist"

  zap trash: [
    "~/Library/Application Support/NeckBreak",
    "~/Library/Logs/NeckBreak",
  ]
end
