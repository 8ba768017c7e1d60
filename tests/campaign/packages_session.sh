# A session with one break, as an ordinary user. usage: packages_session.sh NECKBREAK BREAKS_AFTERWARDS wait|'go on'
# Prints what it sees; leaves in the home folder history.json, pictures of the screen, and of each program that NeckBreak
# started child-NAME, its environment. With `wait`, before the break, until the file "changed" is there.
program=$1 count=$2 waiting=$3
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR XDG_CURRENT_DESKTOP=XFCE XDG_SESSION_TYPE=x11 NO_AT_BRIDGE=1
until_true() { # until_true SECONDS COMMAND…
  left=$(($1 * 5)); shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || { echo "waited in vain: $*"; exit 1; }
    sleep 0.2
  done
}
quietly() { "$@" >/dev/null 2>&1 & }

Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
until_true 20 test -s "$XDG_RUNTIME_DIR/display"
DISPLAY=:$(cat "$XDG_RUNTIME_DIR/display")
export DISPLAY
quietly openbox --sm-disable
mkdir -p .config/xfce4/xfconf/xfce-perchannel-xml
cp /opt/xfce4-panel.xml .config/xfce4/xfconf/xfce-perchannel-xml/
quietly xfce4-panel --disable-wm-check --sm-client-disable
tray() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
  string:org.kde.StatusNotifierWatcher | grep -q true; }
until_true 20 tray

# What it starts to hear and to play with; each notes its environment and has no success.
mkdir -p fakes
for name in pactl pw-play; do
  printf '#!/bin/sh\nenv >"$HOME/child-%s"\nexit 1\n' "$name" >"fakes/$name"
  chmod +x "fakes/$name"
done
PATH=$PWD/fakes:$PATH
"$program" settings set chime true >/dev/null

"$program" >app.log 2>&1 &
app=$!
until_true 20 "$program" status --json
touch running
[ "$waiting" != wait ] || until_true 300 test -e changed
"$program" break 30s >/dev/null
echo "interfaces: $(awk -F: 'NR > 2 { print $1 }' /proc/net/dev | xargs), routes: $(grep -vc Iface /proc/net/route || true)"
echo "state: $("$program" status --json | grep -o '"state": *"[a-z_]*"')"
items() { dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
  org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher string:RegisteredStatusNotifierItems; }
until_true 20 sh -c "dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher string:RegisteredStatusNotifierItems | grep -q 'string \"'"
echo "in the tray: $(items | grep -o 'string ".*"' | head -n 1)"
sleep 12
xwd -root -silent >screen.xwd
window=$(xwininfo -root -tree | awk '/"Break / { print $1; exit }')
[ -z "$window" ] || xwd -id "$window" -silent >break.xwd # of another depth: black on the picture of the screen
ended() { "$program" status --json | grep -Eq "\"self\": *$count"; }
until_true 120 ended
"$program" export history.json >/dev/null
"$program" doctor 2>/dev/null || echo "doctor: exit $?"
xwd -root -silent >after.xwd
echo "memory: $(awk '/^Pss:/ { print $2 " kB" }' "/proc/$app/smaps_rollup")"
kill "$app"
code=0
wait "$app" || code=$?
# Qt says once that there is no portal, which is so on this desk.
echo "ended with: $code$(sed "/name org.freedesktop.portal.Desktop was not provided/d; s/^/, it said: /" app.log)"
rm -r app.log fakes running
