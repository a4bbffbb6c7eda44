; The set-up: per user, no administrator, in Vietnamese or English. installer/nsis.py calls makensis with
; VERSION, ICON, SIDE (picture), FILES (sorted list), LANGUAGES, OUTFILE and SIZE (KB).
; Switches: /S silent, /EN English, /D=folder (last); uninstall.exe: /S, /REMOVEDATA.
; Exit codes: 0 done, 1 left by the user, 2 the program is running, 3 Windows too old, 4 files could not be replaced.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
!ifdef QUICK                         ; a set-up that only the proof needs
  SetCompressor /FINAL zlib
!else
  SetCompressor /SOLID /FINAL lzma
  SetCompressorDictSize 64
!endif
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"
!include "nsDialogs.nsh"
!include "LogicLib.nsh"

!define APP "SoKeHoach"
!define TITLE "Sổ Kế hoạch"
!define DATA "$LOCALAPPDATA\${APP}"
!define DATABASE "so-ke-hoach.sqlite3"
!define KEY "Software\${APP}"
!define UNKEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define CLASS "${APP}.Package"

Name "${TITLE}"
BrandingText "${TITLE} ${VERSION}"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${KEY}" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_LANGDLL_WINDOWTITLE "${TITLE} ${VERSION}"
!define MUI_LANGDLL_INFO "Chọn ngôn ngữ cài đặt / Choose a language"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${APP}.exe"
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.DataPage un.DataPageLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!include "${LANGUAGES}"

VIProductVersion "${VERSION}.0"
!macro VersionKeys LANGUAGE_ID
  VIAddVersionKey /LANG=${LANGUAGE_ID} "ProductName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE_ID} "CompanyName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE_ID} "FileDescription" "Bộ cài đặt ${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE_ID} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE_ID} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE_ID} "LegalCopyright" "MIT"
!macroend
!insertmacro VersionKeys 1066
!insertmacro VersionKeys 1033

Var RemoveData
Var RemoveBox

!macro Refuse TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; The program's file cannot be opened for writing while it runs.
!macro DefineCheckRunning UN
Function ${UN}CheckRunning
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${APP}.exe"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${APP}.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    again:
  ${Loop}
FunctionEnd
!macroend
!insertmacro DefineCheckRunning ""
!insertmacro DefineCheckRunning "un."

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/EN" $1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE 1033
  ${Else}
    StrCpy $LANGUAGE 1066            ; proposed in the first window, whatever language Windows speaks
    ${IfNot} ${Silent}
      !insertmacro MUI_LANGDLL_DISPLAY
    ${EndIf}
  ${EndIf}
  ${IfNot} ${AtLeastBuild} 17763
    !insertmacro Refuse "$(OldWindows)" 3
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "${APP}Setup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183                     ; ERROR_ALREADY_EXISTS: another set-up is open
    !insertmacro Refuse "$(TwoSetups)" 1
  ${EndIf}
FunctionEnd

; A copy of the office's data before another version opens it; its name is one that the program lists.
Function KeepData
  ${IfNot} ${FileExists} "$INSTDIR\${APP}.exe"
  ${OrIfNot} ${FileExists} "${DATA}\${DATABASE}"
    Return
  ${EndIf}
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  CreateDirectory "${DATA}\backups"
  StrCpy $7 "${DATA}\backups\before-upgrade-$2$1$0-$4$5$6.sqlite3"
  ClearErrors
  CopyFiles /SILENT "${DATA}\${DATABASE}" "$7"
  ${If} ${FileExists} "${DATA}\${DATABASE}-journal"  ; left by a power cut: the copy needs its own
    CopyFiles /SILENT "${DATA}\${DATABASE}-journal" "$7-journal"
  ${EndIf}
  ${If} ${FileExists} "${DATA}\${DATABASE}-wal"
    CopyFiles /SILENT "${DATA}\${DATABASE}-wal" "$7-wal"
  ${EndIf}
  ${If} ${Errors}
    !insertmacro Refuse "$(NoCopy)" 4
  ${EndIf}
FunctionEnd

Section "-Program"
  Call CheckRunning
  Call KeepData
  ; The new version is unpacked beside the old one and takes its place at the end, by renaming: whoever ends the
  ; set-up half-way, or loses the power, still has the old version.
  RMDir /r "$INSTDIR\_new"
  SetOverwrite on
  ClearErrors
  !include "${FILES}"
  ${If} ${Errors}
    !insertmacro Refuse "$(NoSpace)" 4
  ${EndIf}
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_old"
  CreateDirectory "$INSTDIR\_old"
  !macro Exchange PART
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${PART}"
      Rename "$INSTDIR\${PART}" "$INSTDIR\_old\${PART}"
    ${EndIf}
    ${IfNot} ${Errors}
      Rename "$INSTDIR\_new\${PART}" "$INSTDIR\${PART}"
    ${EndIf}
    ${If} ${Errors}
      Call PutBack
      !insertmacro Refuse "$(InUse)" 4
    ${EndIf}
  !macroend
  !insertmacro Exchange "_internal"
  !insertmacro Exchange "licences"
  !insertmacro Exchange "${APP}.exe"
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  RMDir /r "$SMPROGRAMS\${TITLE}"     ; the names in it follow the language
  CreateDirectory "$SMPROGRAMS\${TITLE}"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE}.lnk" "$INSTDIR\${APP}.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}\$(Uninstall).lnk" "$INSTDIR\uninstall.exe"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${APP}.exe"
  WriteRegStr HKCU "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "Version" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "SetupLanguage" "$LANGUAGE"
  WriteRegStr HKCU "Software\Classes\.skh" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(Package)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${APP}.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${APP}.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'  ; the Explorer looks again
  WriteRegStr HKCU "${UNKEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNKEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNKEY}" "DisplayIcon" "$INSTDIR\${APP}.exe"
  WriteRegStr HKCU "${UNKEY}" "Publisher" "${TITLE}"
  WriteRegStr HKCU "${UNKEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNKEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNKEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNKEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNKEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNKEY}" "NoRepair" 1
SectionEnd

; Everything that was put aside comes back.
Function PutBack
  !macro Back PART
    ${If} ${FileExists} "$INSTDIR\_old\${PART}"
      Rename "$INSTDIR\${PART}" "$INSTDIR\_new\${PART}"
      Rename "$INSTDIR\_old\${PART}" "$INSTDIR\${PART}"
    ${EndIf}
  !macroend
  !insertmacro Back "_internal"
  !insertmacro Back "licences"
  !insertmacro Back "${APP}.exe"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR\_old"
FunctionEnd

Function un.onInit
  ReadRegStr $0 HKCU "${KEY}" "SetupLanguage"
  StrCpy $LANGUAGE 1066
  ${If} $0 == "1033"
    StrCpy $LANGUAGE 1033
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/REMOVEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

; Says where the data is and that it stays; the box that removes it is not ticked.
Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(UninstallHead)" "$(UninstallSub)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 64u "$(DataStays)$\r$\n$\r$\n${DATA}"
  Pop $0
  ${NSD_CreateCheckbox} 0 76u 100% 12u "$(DataGoes)"
  Pop $RemoveBox
  nsDialogs::Show
FunctionEnd

Function un.DataPageLeave
  ${NSD_GetState} $RemoveBox $RemoveData
  ${If} $RemoveData = ${BST_CHECKED}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DataSure)" IDYES sure
    Abort
    sure:
  ${EndIf}
FunctionEnd

Section "un.Program"
  Call un.CheckRunning
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  Delete "$INSTDIR\${APP}.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"                   ; only when nothing else is in it: the user chose this folder
  RMDir /r "$SMPROGRAMS\${TITLE}"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${UNKEY}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\.skh"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ${If} $RemoveData = 1
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
