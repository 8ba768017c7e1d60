; NSIS: installs what PyInstaller made for one user, without an administrator. Run by packaging/bundle.sh:
;   makensis -WX -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DPAYLOAD=FOLDER -DICON=FILE.ico -DOUT=FILE.exe neckbreak.nsi
;
; Silent: FILE.exe /S [/D=C:\a\folder], and "…\uninstall.exe" /S. Exit codes: 0 done; 1 cancelled; 2 a file could not be
; written; 3 this Windows is too old; 4 NeckBreak runs and did not quit.
; Only names that come from here are removed, so that /D= may be any folder. The user's settings and history lie
; elsewhere and stay; the question whether to erase them is asked only where somebody can answer.

Unicode true
!ifdef TARGET ; the installer itself is a 32-bit program, which every Windows runs; tests have no such Windows
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\NeckBreak"
!define APP_PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\neckbreak.exe"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

Name "NeckBreak"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\NeckBreak"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText " "
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "NeckBreak"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs NeckBreak"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\neckbreak.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start NeckBreak"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var was_running

Function .onInit
  ; Qt needs it: Windows 10 1809 or newer, 64 bit.
  ${IfNot} ${AtLeastBuild} 17763
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "NeckBreak needs 64-bit Windows 10, version 1809, or newer." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; Asks a NeckBreak that runs from here to quit and waits until nothing holds its files any more: Windows lets nobody
; write to a program that runs. One that is only starting does not answer yet, so it is asked again.
!macro QUIT_RUNNING un
Function ${un}quit_running
  StrCpy $was_running ""
  again:
  StrCpy $1 0
  ${Do}
    StrCpy $2 "$INSTDIR\neckbreak.exe"
    Call ${un}is_free
    ${If} $3 == "yes"
      StrCpy $2 "$INSTDIR\neckbreak.com"
      Call ${un}is_free
    ${EndIf}
    ${If} $3 == "yes"
      Return
    ${EndIf}
    nsExec::Exec /TIMEOUT=10000 '"$INSTDIR\neckbreak.com" quit'
    Pop $0
    ${If} $0 == 0
      StrCpy $was_running "yes"
    ${EndIf}
    Sleep 500
    IntOp $1 $1 + 1
  ${LoopUntil} $1 >= 30
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "NeckBreak is running and did not quit. Quit it in its menu, then try again." \
    /SD IDCANCEL IDRETRY again
  SetErrorLevel 4
  Quit
FunctionEnd

Function ${un}is_free ; of the file $2; the answer is in $3
  StrCpy $3 "yes"
  ${If} ${FileExists} "$2"
    ClearErrors
    FileOpen $4 "$2" a
    ${If} ${Errors}
      StrCpy $3 ""
    ${Else}
      FileClose $4
    ${EndIf}
  ${EndIf}
FunctionEnd
!macroend
!insertmacro QUIT_RUNNING ""
!insertmacro QUIT_RUNNING "un."

Section
  Call quit_running
  RMDir /r "$INSTDIR\_internal" ; an older version's, whose parts may have other names
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\NeckBreak.lnk" "$INSTDIR\neckbreak.exe"

  ; Win+R and other programs find it by its name.
  WriteRegStr HKCU "${APP_PATH_KEY}" "" "$INSTDIR\neckbreak.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "NeckBreak"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\neckbreak.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "NeckBreak"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0

  ${If} $was_running == "yes" ; an upgrade does not end the reminding
    Exec '"$INSTDIR\neckbreak.exe" --autostart'
  ${EndIf}
SectionEnd

Section Uninstall
  Call un.quit_running
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Also erase your settings and your history?$\n$\nThey stay otherwise." \
    /SD IDNO IDNO stays
  nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\neckbreak.com" erase --yes'
  Pop $0
  stays:

  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\neckbreak.exe"
  Delete "$INSTDIR\neckbreak.com"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\for-it.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\NeckBreak.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  ReadRegStr $0 HKCU "${APP_PATH_KEY}" ""
  ${If} $0 == "$INSTDIR\neckbreak.exe"
    DeleteRegKey HKCU "${APP_PATH_KEY}"
  ${EndIf}

  ; The start at login, unless it starts another NeckBreak, such as pip's.
  ReadRegStr $0 HKCU "${RUN_KEY}" "NeckBreak"
  StrLen $1 '"$INSTDIR\'
  StrCpy $2 $0 $1
  ${If} $0 == ""
  ${OrIf} $2 == '"$INSTDIR\'
    DeleteRegValue HKCU "${RUN_KEY}" "NeckBreak"
    DeleteRegValue HKCU "${APPROVED_KEY}" "NeckBreak"
  ${EndIf}
SectionEnd
