<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>DateEdit</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>A plan in the layout of Decree 30, ready to sign, without a manual</source>
            <translation>A plan in the layout of Decree 30, ready to sign, without a manual</translation>
        </message>
        <message>
            <source>Every task with a unit and a date; what is late is seen at once</source>
            <translation>Every task with a unit and a date; what is late is seen at once</translation>
        </message>
        <message>
            <source>Works without a network; the data stays on this computer and is backed up by itself</source>
            <translation>Works without a network; the data stays on this computer and is backed up by itself</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Try it with sample data</source>
            <translation>Try it with sample data</translation>
        </message>
        <message>
            <source>The plan book of a commune office</source>
            <translation>The plan book of a commune office</translation>
        </message>
        <message>
            <source>Type without tones if you like</source>
            <translation>Type without tones if you like</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Name of the commune</source>
            <translation>Name of the commune</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Chairman</source>
            <translation>Chairman</translation>
        </message>
        <message>
            <source>Deputy chairmen, one a line</source>
            <translation>Deputy chairmen, one a line</translation>
        </message>
        <message>
            <source>The letterhead will be</source>
            <translation>The letterhead will be</translation>
        </message>
        <message>
            <source>Everything can be changed later in the settings.</source>
            <translation>Everything can be changed later in the settings.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Set the office up</source>
            <translation>Set the office up</translation>
        </message>
        <message>
            <source>Who is the office?</source>
            <translation>Who is the office?</translation>
        </message>
        <message>
            <source>{count} usual units are proposed: {names} …</source>
            <translation>{count} usual units are proposed: {names} …</translation>
        </message>
        <message>
            <source>Type or choose the province.</source>
            <translation>Type or choose the province.</translation>
        </message>
        <message>
            <source>Type or choose the commune.</source>
            <translation>Type or choose the commune.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>LegalPage</name>
        <message>
            <source>Legal documents</source>
            <translation>Legal documents</translation>
        </message>
        <message>
            <source>Documents that plans rest upon; the wizard takes bases from here</source>
            <translation>Documents that plans rest upon; the wizard takes bases from here</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Search  Ctrl+K</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>New document</translation>
        </message>
        <message>
            <source>Number, issuer or words of the subject</source>
            <translation>Number, issuer or words of the subject</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Cited in</source>
            <translation>Cited in</translation>
        </message>
        <message>
            <source>No document fits the filter</source>
            <translation>No document fits the filter</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>Number and symbol</source>
            <translation>Number and symbol</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove from the library</source>
            <translation>Remove from the library</translation>
        </message>
        <message>
            <source>Copy as a full citation</source>
            <translation>Copy as a full citation</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>{count} documents</source>
            <translation>{count} documents</translation>
        </message>
        <message>
            <source>A plan cites this document with the date {day}. Check the original.</source>
            <translation>A plan cites this document with the date {day}. Check the original.</translation>
        </message>
        <message>
            <source>There is no such day. Type it as dd/mm/yyyy.</source>
            <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
        </message>
        <message>
            <source>Type the number, or the subject.</source>
            <translation>Type the number, or the subject.</translation>
        </message>
        <message>
            <source>“{name}” was saved.</source>
            <translation>“{name}” was saved.</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>“{name}” was removed.</translation>
        </message>
        <message>
            <source>The citation is on the clipboard.</source>
            <translation>The citation is on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Legal documents</source>
            <translation>Legal documents</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Data: opening …</source>
            <translation>Data: opening …</translation>
        </message>
        <message>
            <source>F1  Help</source>
            <translation>F1  Help</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Close the program</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Undone: {what}</translation>
        </message>
        <message>
            <source>A report was kept in {path}.</source>
            <translation>A report was kept in {path}.</translation>
        </message>
        <message>
            <source>The program met a fault of its own. What was saved is safe; go on working, or start it again.</source>
            <translation>The program met a fault of its own. What was saved is safe; go on working, or start it again.</translation>
        </message>
        <message>
            <source>Data: in a cloud folder</source>
            <translation>Data: in a cloud folder</translation>
        </message>
        <message>
            <source>Data: fine</source>
            <translation>Data: fine</translation>
        </message>
        <message>
            <source>Last backup: {time}</source>
            <translation>Last backup: {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Search  Ctrl+K</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due within 7 days</source>
            <translation>Due within 7 days</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>To do today</source>
            <translation>To do today</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>See all</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>{count} overdue</translation>
        </message>
        <message>
            <source>Progress by unit</source>
            <translation>Progress by unit</translation>
        </message>
        <message>
            <source>Progress by plan</source>
            <translation>Progress by plan</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>soon</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>in {count} plans</source>
            <translation>in {count} plans</translation>
        </message>
        <message>
            <source>longest {days} days</source>
            <translation>longest {days} days</translation>
        </message>
        <message>
            <source>{count} tomorrow</source>
            <translation>{count} tomorrow</translation>
        </message>
        <message>
            <source>{share}% of the year</source>
            <translation>{share}% of the year</translation>
        </message>
        <message>
            <source>Nothing is late or due within 7 days</source>
            <translation>Nothing is late or due within 7 days</translation>
        </message>
        <message>
            <source>New tasks come from the plans.</source>
            <translation>New tasks come from the plans.</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Page width</translation>
        </message>
        <message>
            <source>Page preview</source>
            <translation>Page preview</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} of {count}</translation>
        </message>
    </context>
    <context>
        <name>PlansPage</name>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Search  Ctrl+K</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filter by words</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Every year</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Every status</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Next deadline</source>
            <translation>Next deadline</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Put into the bin</translation>
        </message>
        <message>
            <source>Take out of the bin</source>
            <translation>Take out of the bin</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>No plan yet</translation>
        </message>
        <message>
            <source>Make one from a template, from last year's plan, or from a Word, PDF or text file.</source>
            <translation>Make one from a template, from last year's plan, or from a Word, PDF or text file.</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Year {year}</translation>
        </message>
        <message>
            <source>{count} plans</source>
            <translation>{count} plans</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>The bin is empty</translation>
        </message>
        <message>
            <source>No plan fits the filter</source>
            <translation>No plan fits the filter</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>“{title}” was put into the bin.</source>
            <translation>“{title}” was put into the bin.</translation>
        </message>
        <message>
            <source>“{title}” is back in the list.</source>
            <translation>“{title}” is back in the list.</translation>
        </message>
    </context>
    <context>
        <name>SearchDialog</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Plans, tasks, units, legal documents; tones may be left out</source>
            <translation>Plans, tasks, units, legal documents; tones may be left out</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Type to search.</source>
            <translation>Type to search.</translation>
        </message>
        <message>
            <source>{count} found; Enter opens</source>
            <translation>{count} found; Enter opens</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Legal document</source>
            <translation>Legal document</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Every 30 minutes of work</source>
            <translation>Every 30 minutes of work</translation>
        </message>
        <message>
            <source>At the end of work</source>
            <translation>At the end of work</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Made by hand</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Before a restore</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Before an upgrade</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Before an import</translation>
        </message>
        <message>
            <source>Before deleting</source>
            <translation>Before deleting</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Signers</source>
            <translation>Signers</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Language and look</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Name, without its level</source>
            <translation>Name, without its level</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Issuer in the letterhead, one line each</source>
            <translation>Issuer in the letterhead, one line each</translation>
        </message>
        <message>
            <source>Agency above it in the letterhead, where there is one</source>
            <translation>Agency above it in the letterhead, where there is one</translation>
        </message>
        <message>
            <source>Place before the date</source>
            <translation>Place before the date</translation>
        </message>
        <message>
            <source>Second half of the symbol (KH-…)</source>
            <translation>Second half of the symbol (KH-…)</translation>
        </message>
        <message>
            <source>Chairman</source>
            <translation>Chairman</translation>
        </message>
        <message>
            <source>Deputy chairmen, one a line</source>
            <translation>Deputy chairmen, one a line</translation>
        </message>
        <message>
            <source>Names stand under the signature without academic titles.</source>
            <translation>Names stand under the signature without academic titles.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Made at</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>One is made at the end of each day of work.</source>
            <translation>One is made at the end of each day of work.</translation>
        </message>
        <message>
            <source>Restore the chosen one …</source>
            <translation>Restore the chosen one …</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>All data of the office lies in one folder on this computer:</source>
            <translation>All data of the office lies in one folder on this computer:</translation>
        </message>
        <message>
            <source>Check the data</source>
            <translation>Check the data</translation>
        </message>
        <message>
            <source>To move to another computer, copy this folder there while the program is closed.</source>
            <translation>To move to another computer, copy this folder there while the program is closed.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Plans, tasks and reports of a commune office. It works without a network: nothing leaves this computer but the files that you write.</source>
            <translation>Plans, tasks and reports of a commune office. It works without a network: nothing leaves this computer but the files that you write.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. It uses Python {python}, Qt {qt} (LGPL), SQLAlchemy, python-docx, openpyxl, XlsxWriter and others under their own licences; places of Vietnam from the package vietnamadminunits (MIT, T. N. M. Hiếu).</source>
            <translation>Free software under the MIT licence. It uses Python {python}, Qt {qt} (LGPL), SQLAlchemy, python-docx, openpyxl, XlsxWriter and others under their own licences; places of Vietnam from the package vietnamadminunits (MIT, T. N. M. Hiếu).</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>{count} backups</source>
            <translation>{count} backups</translation>
        </message>
        <message>
            <source>The data is backed up. The newest copy is of {time}; it was opened and read when it was made.</source>
            <translation>The data is backed up. The newest copy is of {time}; it was opened and read when it was made.</translation>
        </message>
        <message>
            <source>The data lies in a folder that a cloud service copies; that can damage it. Choose a folder outside of it.</source>
            <translation>The data lies in a folder that a cloud service copies; that can damage it. Choose a folder outside of it.</translation>
        </message>
        <message>
            <source>Type the office's name.</source>
            <translation>Type the office's name.</translation>
        </message>
        <message>
            <source>The settings were saved.</source>
            <translation>The settings were saved.</translation>
        </message>
        <message>
            <source>A backup was made and checked.</source>
            <translation>A backup was made and checked.</translation>
        </message>
        <message>
            <source>Restore the backup of {time}?</source>
            <translation>Restore the backup of {time}?</translation>
        </message>
        <message>
            <source>All that was written since then is replaced. A copy of the present data is kept first, so this can be taken back by restoring that one.</source>
            <translation>All that was written since then is replaced. A copy of the present data is kept first, so this can be taken back by restoring that one.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Keep the present data</source>
            <translation>Keep the present data</translation>
        </message>
        <message>
            <source>The backup was restored.</source>
            <translation>The backup was restored.</translation>
        </message>
        <message>
            <source>Faults were found: {faults}</source>
            <translation>Faults were found: {faults}</translation>
        </message>
        <message>
            <source>The database and all backups are sound.</source>
            <translation>The database and all backups are sound.</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Result so far</source>
            <translation>Result so far</translation>
        </message>
        <message>
            <source>Difficulties, proposals</source>
            <translation>Difficulties, proposals</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Discard changes</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Next task</source>
            <translation>Next task</translation>
        </message>
        <message>
            <source>Report progress</source>
            <translation>Report progress</translation>
        </message>
        <message>
            <source>{count} tasks at once</source>
            <translation>{count} tasks at once</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>due {day}</translation>
        </message>
        <message>
            <source>(last working day {day})</source>
            <translation>(last working day {day})</translation>
        </message>
        <message>
            <source>Earlier reports</source>
            <translation>Earlier reports</translation>
        </message>
        <message>
            <source>There is no such day. Type it as dd/mm/yyyy.</source>
            <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Search  Ctrl+K</translation>
        </message>
        <message>
            <source>Progress workbook</source>
            <translation>Progress workbook</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filter by words</translation>
        </message>
        <message>
            <source>Every unit</source>
            <translation>Every unit</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Every state</source>
            <translation>Every state</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Due within 7 days</source>
            <translation>Due within 7 days</translation>
        </message>
        <message>
            <source>Late or due</source>
            <translation>Late or due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Every plan</source>
            <translation>Every plan</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Every year</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Lead unit</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Year {year}</translation>
        </message>
        <message>
            <source>Tasks of {count} plans</source>
            <translation>Tasks of {count} plans</translation>
        </message>
        <message>
            <source>{count} tasks ticked</source>
            <translation>{count} tasks ticked</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>Untick</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>{count} tasks</source>
            <translation>{count} tasks</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>{count} overdue</translation>
        </message>
        <message>
            <source>{count} due soon</source>
            <translation>{count} due soon</translation>
        </message>
        <message>
            <source>No task fits the filter</source>
            <translation>No task fits the filter</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>No task yet</translation>
        </message>
        <message>
            <source>Tasks come from the duties of a plan.</source>
            <translation>Tasks come from the duties of a plan.</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>New plan</translation>
        </message>
        <message>
            <source>Progress reported: {what}</source>
            <translation>Progress reported: {what}</translation>
        </message>
    </context>
    <context>
        <name>UnitsPage</name>
        <message>
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Bodies under the committee get tasks; Party bodies and the Front are asked</source>
            <translation>Bodies under the committee get tasks; Party bodies and the Front are asked</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Search  Ctrl+K</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>New unit</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filter by words</translation>
        </message>
        <message>
            <source>Every group</source>
            <translation>Every group</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>No unit fits the filter</source>
            <translation>No unit fits the filter</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Short name, for tables</source>
            <translation>Short name, for tables</translation>
        </message>
        <message>
            <source>Other spellings and older names, one a line</source>
            <translation>Other spellings and older names, one a line</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Exists from</source>
            <translation>Exists from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Merge with another unit</source>
            <translation>Merge with another unit</translation>
        </message>
        <message>
            <source>Remove from the directory</source>
            <translation>Remove from the directory</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>{count} units</source>
            <translation>{count} units</translation>
        </message>
        <message>
            <source>Type the unit's name.</source>
            <translation>Type the unit's name.</translation>
        </message>
        <message>
            <source>“{name}” was saved.</source>
            <translation>“{name}” was saved.</translation>
        </message>
        <message>
            <source>Remove “{name}” from the directory?</source>
            <translation>Remove “{name}” from the directory?</translation>
        </message>
        <message>
            <source>It has no tasks any more. This can be undone.</source>
            <translation>It has no tasks any more. This can be undone.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>“{name}” was removed.</translation>
        </message>
        <message>
            <source>Merge “{name}” into which unit?</source>
            <translation>Merge “{name}” into which unit?</translation>
        </message>
        <message>
            <source>All its tasks go there, and its name is kept there as another spelling. This can be undone.</source>
            <translation>All its tasks go there, and its name is kept there as another spelling. This can be undone.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Unit that stays</source>
            <translation>Unit that stays</translation>
        </message>
        <message>
            <source>“{name}” was merged.</source>
            <translation>“{name}” was merged.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{file}, line {line}: {reason}. Correct the file.</source>
            <translation>{file}, line {line}: {reason}. Correct the file.</translation>
        </message>
        <message>
            <source>There is no kind of plan “{key}”. Known kinds: {known}.</source>
            <translation>There is no kind of plan “{key}”. Known kinds: {known}.</translation>
        </message>
        <message>
            <source>Wrong use of the command: {reason}. See “{program} --help”.</source>
            <translation>Wrong use of the command: {reason}. See “{program} --help”.</translation>
        </message>
        <message>
            <source>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</source>
            <translation>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>“{name}” cannot be read: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” is no JSON file: {reason}. Correct it there.</source>
            <translation>“{name}” is no JSON file: {reason}. Correct it there.</translation>
        </message>
        <message>
            <source>“{name}” holds no answers: an object {{…}} is expected.</source>
            <translation>“{name}” holds no answers: an object {{…}} is expected.</translation>
        </message>
        <message>
            <source>There is no unit “{name}” in the directory. See the list of units.</source>
            <translation>There is no unit “{name}” in the directory. See the list of units.</translation>
        </message>
        <message>
            <source>“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}.</source>
            <translation>“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}.</translation>
        </message>
        <message>
            <source>{percent} is no percentage. Type a number from 0 to 100.</source>
            <translation>{percent} is no percentage. Type a number from 0 to 100.</translation>
        </message>
        <message>
            <source>“{text}” is no status of a task. Use one of: {known}.</source>
            <translation>“{text}” is no status of a task. Use one of: {known}.</translation>
        </message>
        <message>
            <source>“{name}” has the wrong ending. Use {endings}.</source>
            <translation>“{name}” has the wrong ending. Use {endings}.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>The text is empty.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>The file {name} is empty.</translation>
        </message>
        <message>
            <source>The file {name} is in an old format and neither Word nor LibreOffice was found. Open it in Word, save it as .docx and choose that file.</source>
            <translation>The file {name} is in an old format and neither Word nor LibreOffice was found. Open it in Word, save it as .docx and choose that file.</translation>
        </message>
        <message>
            <source>The file {name} could not be converted. Open it in Word, save it as .docx and choose that file.</source>
            <translation>The file {name} could not be converted. Open it in Word, save it as .docx and choose that file.</translation>
        </message>
        <message>
            <source>The file {name} carries the mark {mark}: state secrets may not be kept in this program.</source>
            <translation>The file {name} carries the mark {mark}: state secrets may not be kept in this program.</translation>
        </message>
        <message>
            <source>The file {name} is damaged and cannot be read. Ask for it again or use a copy.</source>
            <translation>The file {name} is damaged and cannot be read. Ask for it again or use a copy.</translation>
        </message>
        <message>
            <source>The file {name} is refused: unpacked it is far larger than any plan. Ask for it again.</source>
            <translation>The file {name} is refused: unpacked it is far larger than any plan. Ask for it again.</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose a Word, PDF or text file.</source>
            <translation>{name} is a folder. Choose a Word, PDF or text file.</translation>
        </message>
        <message>
            <source>The file {name} is larger than 60 MB, which no plan is.</source>
            <translation>The file {name} is larger than 60 MB, which no plan is.</translation>
        </message>
        <message>
            <source>The file {name} does not exist.</source>
            <translation>The file {name} does not exist.</translation>
        </message>
        <message>
            <source>The file {name} cannot be opened. Close it in other programs and try again.</source>
            <translation>The file {name} cannot be opened. Close it in other programs and try again.</translation>
        </message>
        <message>
            <source>The file {name} is protected by a password. Open it in Word, save a copy without password and choose the copy.</source>
            <translation>The file {name} is protected by a password. Open it in Word, save a copy without password and choose the copy.</translation>
        </message>
        <message>
            <source>The file {name} is a picture. A plan is read from Word, PDF with text, or a text file.</source>
            <translation>The file {name} is a picture. A plan is read from Word, PDF with text, or a text file.</translation>
        </message>
        <message>
            <source>The file {name} is no Word, PDF or text document, or it is damaged.</source>
            <translation>The file {name} is no Word, PDF or text document, or it is damaged.</translation>
        </message>
        <message>
            <source>The file holds tracked changes: they were read as accepted. Look them through.</source>
            <translation>The file holds tracked changes: they were read as accepted. Look them through.</translation>
        </message>
        <message>
            <source>Pictures were left out: {count}.</source>
            <translation>Pictures were left out: {count}.</translation>
        </message>
        <message>
            <source>Text in old fonts (TCVN3, VNI) was changed to Unicode.</source>
            <translation>Text in old fonts (TCVN3, VNI) was changed to Unicode.</translation>
        </message>
        <message>
            <source>Hidden text was left out.</source>
            <translation>Hidden text was left out.</translation>
        </message>
        <message>
            <source>No line with the name of the document (KẾ HOẠCH) was found.</source>
            <translation>No line with the name of the document (KẾ HOẠCH) was found.</translation>
        </message>
        <message>
            <source>“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter (2026-Q3), nine months (2026-9M) or a month (2026-07).</source>
            <translation>“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter (2026-Q3), nine months (2026-9M) or a month (2026-07).</translation>
        </message>
        <message>
            <source>The old plan has no year, so no year was moved. Read the text through.</source>
            <translation>The old plan has no year, so no year was moved. Read the text through.</translation>
        </message>
        <message>
            <source>“{text}” is the superior's plan of the old year. Name that of {year}.</source>
            <translation>“{text}” is the superior's plan of the old year. Name that of {year}.</translation>
        </message>
        <message>
            <source>{count} finished duties stay behind in the old plan.</source>
            <translation>{count} finished duties stay behind in the old plan.</translation>
        </message>
        <message>
            <source>The period “{period}” in the basis “{text}” ends before {year}.</source>
            <translation>The period “{period}” in the basis “{text}” ends before {year}.</translation>
        </message>
        <message>
            <source>The basis “{text}” is for {old}. Look for the one of {year}.</source>
            <translation>The basis “{text}” is for {old}. Look for the one of {year}.</translation>
        </message>
        <message>
            <source>The basis “{text}” is of {old}. Check whether it is still in force.</source>
            <translation>The basis “{text}” is of {old}. Check whether it is still in force.</translation>
        </message>
        <message>
            <source>The period “{period}” in the text ends before {year}.</source>
            <translation>The period “{period}” in the text ends before {year}.</translation>
        </message>
        <message>
            <source>The text cites {number} of {old}. Look for the one of {year}.</source>
            <translation>The text cites {number} of {old}. Look for the one of {year}.</translation>
        </message>
        <message>
            <source>“{words}” still stands in the text: “{text}”.</source>
            <translation>“{words}” still stands in the text: “{text}”.</translation>
        </message>
        <message>
            <source>The printer {name} does not answer. Check that it is on, or choose another.</source>
            <translation>The printer {name} does not answer. Check that it is on, or choose another.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</source>
            <translation>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</source>
            <translation>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</translation>
        </message>
        <message>
            <source>The answers hold {value} under “{key}”; expected there: {expected}.</source>
            <translation>The answers hold {value} under “{key}”; expected there: {expected}.</translation>
        </message>
        <message>
            <source>The answers hold an unknown key “{key}”. Known here: {known}.</source>
            <translation>The answers hold an unknown key “{key}”. Known here: {known}.</translation>
        </message>
        <message>
            <source>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</source>
            <translation>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</translation>
        </message>
        <message>
            <source>No office has been set up in this data folder yet. Set it up first.</source>
            <translation>No office has been set up in this data folder yet. Set it up first.</translation>
        </message>
        <message>
            <source>There is no document with the number {id}.</source>
            <translation>There is no document with the number {id}.</translation>
        </message>
        <message>
            <source>A legal document needs its kind and its number or subject. Fill them in.</source>
            <translation>A legal document needs its kind and its number or subject. Fill them in.</translation>
        </message>
        <message>
            <source>This data folder already holds an office. Choose another folder with --data, or change the office in the settings.</source>
            <translation>This data folder already holds an office. Choose another folder with --data, or change the office in the settings.</translation>
        </message>
        <message>
            <source>The office has no name. Choose or type the commune.</source>
            <translation>The office has no name. Choose or type the commune.</translation>
        </message>
        <message>
            <source>The office has no province. Choose or type it.</source>
            <translation>The office has no province. Choose or type it.</translation>
        </message>
        <message>
            <source>The number of a document begins at 1. Type it again.</source>
            <translation>The number of a document begins at 1. Type it again.</translation>
        </message>
        <message>
            <source>Number {number} of {year} is taken by another plan. The next free one is proposed.</source>
            <translation>Number {number} of {year} is taken by another plan. The next free one is proposed.</translation>
        </message>
        <message>
            <source>This plan is not issued yet; its text can be changed.</source>
            <translation>This plan is not issued yet; its text can be changed.</translation>
        </message>
        <message>
            <source>This step is not possible for the plan as it stands now. Open it again and look at its status.</source>
            <translation>This step is not possible for the plan as it stands now. Open it again and look at its status.</translation>
        </message>
        <message>
            <source>There is no plan with the number {id}.</source>
            <translation>There is no plan with the number {id}.</translation>
        </message>
        <message>
            <source>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</source>
            <translation>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</translation>
        </message>
        <message>
            <source>There is no backup {path}. Choose another one.</source>
            <translation>There is no backup {path}. Choose another one.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</source>
            <translation>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</translation>
        </message>
        <message>
            <source>There is no database in {folder}. Name the office's data folder with --data.</source>
            <translation>There is no database in {folder}. Name the office's data folder with --data.</translation>
        </message>
        <message>
            <source>The day of completion {day} has not come yet. Type today or a day before.</source>
            <translation>The day of completion {day} has not come yet. Type today or a day before.</translation>
        </message>
        <message>
            <source>There is no task with the number {id}.</source>
            <translation>There is no task with the number {id}.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>The unit has no name. Type one.</source>
            <translation>The unit has no name. Type one.</translation>
        </message>
        <message>
            <source>“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.</source>
            <translation>“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.</translation>
        </message>
        <message>
            <source>“{name}” ends before it begins. Correct one of the two dates.</source>
            <translation>“{name}” ends before it begins. Correct one of the two dates.</translation>
        </message>
        <message>
            <source>A unit cannot be merged with itself. Choose another one.</source>
            <translation>A unit cannot be merged with itself. Choose another one.</translation>
        </message>
        <message>
            <source>“{name}” has {count} tasks and cannot be removed. Merge it with another unit instead.</source>
            <translation>“{name}” has {count} tasks and cannot be removed. Merge it with another unit instead.</translation>
        </message>
        <message>
            <source>There is no unit with the number {id}.</source>
            <translation>There is no unit with the number {id}.</translation>
        </message>
        <message>
            <source>The answers are for the kind “{other}”, but “{kind}” was asked for.</source>
            <translation>The answers are for the kind “{other}”, but “{kind}” was asked for.</translation>
        </message>
        <message>
            <source>Choose what the plan is made from.</source>
            <translation>Choose what the plan is made from.</translation>
        </message>
        <message>
            <source>The plan has no subject. Type what it is about.</source>
            <translation>The plan has no subject. Type what it is about.</translation>
        </message>
        <message>
            <source>The plan has no year; deadlines without a year cannot be read.</source>
            <translation>The plan has no year; deadlines without a year cannot be read.</translation>
        </message>
        <message>
            <source>{year} is no year for a plan. Type one from 2000 to 2100.</source>
            <translation>{year} is no year for a plan. Type one from 2000 to 2100.</translation>
        </message>
        <message>
            <source>The date of the plan names no day of the calendar. Correct it.</source>
            <translation>The date of the plan names no day of the calendar. Correct it.</translation>
        </message>
        <message>
            <source>The name of the signer is open.</source>
            <translation>The name of the signer is open.</translation>
        </message>
        <message>
            <source>The plan names no basis.</source>
            <translation>The plan names no basis.</translation>
        </message>
        <message>
            <source>“{number}” is no longer in force. Choose what replaced it.</source>
            <translation>“{number}” is no longer in force. Choose what replaced it.</translation>
        </message>
        <message>
            <source>The plan has no text. Choose or type its content.</source>
            <translation>The plan has no text. Choose or type its content.</translation>
        </message>
        <message>
            <source>Nothing stands under the heading “{name}”.</source>
            <translation>Nothing stands under the heading “{name}”.</translation>
        </message>
        <message>
            <source>No unit has a duty yet.</source>
            <translation>No unit has a duty yet.</translation>
        </message>
        <message>
            <source>Duty {row} has no words. Type them or remove the duty.</source>
            <translation>Duty {row} has no words. Type them or remove the duty.</translation>
        </message>
        <message>
            <source>Duty {row} has no unit. Choose who does it.</source>
            <translation>Duty {row} has no unit. Choose who does it.</translation>
        </message>
        <message>
            <source>“{name}” no longer exists in {year}. Choose the unit that took over.</source>
            <translation>“{name}” no longer exists in {year}. Choose the unit that took over.</translation>
        </message>
        <message>
            <source>The deadline of duty {row} is no date. Correct it.</source>
            <translation>The deadline of duty {row} is no date. Correct it.</translation>
        </message>
        <message>
            <source>The deadline of duty {row} ({day}) lies outside the plan's year.</source>
            <translation>The deadline of duty {row} ({day}) lies outside the plan's year.</translation>
        </message>
        <message>
            <source>The plan has no recipients.</source>
            <translation>The plan has no recipients.</translation>
        </message>
        <message>
            <source>The plan has no closing paragraph.</source>
            <translation>The plan has no closing paragraph.</translation>
        </message>
        <message>
            <source>The closing paragraph does not end with “./.”.</source>
            <translation>The closing paragraph does not end with “./.”.</translation>
        </message>
        <message>
            <source>The backup is not sound ({reason}) and was not kept. Check the free space of the disk, then try again.</source>
            <translation>The backup is not sound ({reason}) and was not kept. Check the free space of the disk, then try again.</translation>
        </message>
        <message>
            <source>{folder} is on a network share, where the database could be damaged. Choose a folder on this computer.</source>
            <translation>{folder} is on a network share, where the database could be damaged. Choose a folder on this computer.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be made: {reason}. Choose another one.</source>
            <translation>The data folder {folder} cannot be made: {reason}. Choose another one.</translation>
        </message>
        <message>
            <source>The database {path} is damaged ({reason}). Restore the newest backup from the folder “backups” beside it.</source>
            <translation>The database {path} is damaged ({reason}). Restore the newest backup from the folder “backups” beside it.</translation>
        </message>
        <message>
            <source>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</source>
            <translation>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</translation>
        </message>
        <message>
            <source>A safe copy of the database could not be made ({reason}); it was left as it is.</source>
            <translation>A safe copy of the database could not be made ({reason}); it was left as it is.</translation>
        </message>
        <message>
            <source>The database could not be written: {reason}. Check the free space of the disk, then try again.</source>
            <translation>The database could not be written: {reason}. Check the free space of the disk, then try again.</translation>
        </message>
        <message>
            <source>This step can no longer be undone: what it changed has been changed again since.</source>
            <translation>This step can no longer be undone: what it changed has been changed again since.</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>“{name}” was written.</source>
            <translation>“{name}” was written.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Not started</source>
            <translation>Not started</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Lead, with others</source>
            <translation>Lead, with others</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Supporting</translation>
        </message>
        <message>
            <source>Own work</source>
            <translation>Own work</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Gets tasks</source>
            <translation>Gets tasks</translation>
        </message>
        <message>
            <source>Asked to support</source>
            <translation>Asked to support</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Amended</source>
            <translation>Amended</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Replaced</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Every month</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Every quarter</translation>
        </message>
        <message>
            <source>Every 6 months</source>
            <translation>Every 6 months</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Every year</translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>When asked</translation>
        </message>
        <message>
            <source>Commune (xã)</source>
            <translation>Commune (xã)</translation>
        </message>
        <message>
            <source>Ward (phường)</source>
            <translation>Ward (phường)</translation>
        </message>
        <message>
            <source>Special zone (đặc khu)</source>
            <translation>Special zone (đặc khu)</translation>
        </message>
        <message>
            <source>District (before 01/7/2025)</source>
            <translation>District (before 01/7/2025)</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Section I.</source>
            <translation>Section I.</translation>
        </message>
        <message>
            <source>Heading 1.</source>
            <translation>Heading 1.</translation>
        </message>
        <message>
            <source>Heading 1.1.</source>
            <translation>Heading 1.1.</translation>
        </message>
        <message>
            <source>Numbered 1.</source>
            <translation>Numbered 1.</translation>
        </message>
        <message>
            <source>Point a)</source>
            <translation>Point a)</translation>
        </message>
        <message>
            <source>Bullet -</source>
            <translation>Bullet -</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraph</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>Appendix</source>
            <translation>Appendix</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>In time</translation>
        </message>
        <message>
            <source>Done early</source>
            <translation>Done early</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Done on time</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Done late</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Continuous</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due in 1 day</source>
            <translation>Due in 1 day</translation>
        </message>
        <message>
            <source>Due in 3 days</source>
            <translation>Due in 3 days</translation>
        </message>
        <message>
            <source>Due in 7 days</source>
            <translation>Due in 7 days</translation>
        </message>
        <message>
            <source>Plan added</source>
            <translation>Plan added</translation>
        </message>
        <message>
            <source>Plan edited</source>
            <translation>Plan edited</translation>
        </message>
        <message>
            <source>Submitted for signature</source>
            <translation>Submitted for signature</translation>
        </message>
        <message>
            <source>Taken back to draft</source>
            <translation>Taken back to draft</translation>
        </message>
        <message>
            <source>Issued as {number}, {day}</source>
            <translation>Issued as {number}, {day}</translation>
        </message>
        <message>
            <source>Plan closed</source>
            <translation>Plan closed</translation>
        </message>
        <message>
            <source>Plan reopened</source>
            <translation>Plan reopened</translation>
        </message>
        <message>
            <source>Version {version} begun</source>
            <translation>Version {version} begun</translation>
        </message>
        <message>
            <source>Plan put into the bin</source>
            <translation>Plan put into the bin</translation>
        </message>
        <message>
            <source>Plan taken out of the bin</source>
            <translation>Plan taken out of the bin</translation>
        </message>
        <message>
            <source>Progress reported</source>
            <translation>Progress reported</translation>
        </message>
        <message>
            <source>Unit added</source>
            <translation>Unit added</translation>
        </message>
        <message>
            <source>Unit edited</source>
            <translation>Unit edited</translation>
        </message>
        <message>
            <source>Unit merged into {into}</source>
            <translation>Unit merged into {into}</translation>
        </message>
        <message>
            <source>Unit removed</source>
            <translation>Unit removed</translation>
        </message>
        <message>
            <source>Legal document added</source>
            <translation>Legal document added</translation>
        </message>
        <message>
            <source>Legal document edited</source>
            <translation>Legal document edited</translation>
        </message>
        <message>
            <source>Legal document removed</source>
            <translation>Legal document removed</translation>
        </message>
        <message>
            <source>Office edited</source>
            <translation>Office edited</translation>
        </message>
        <message>
            <source>Overdue {days} days</source>
            <translation>Overdue {days} days</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>1 day left</source>
            <translation>1 day left</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>{days} days left</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>{weekday}, {day}/{month}/{year}</source>
            <translation>{weekday}, {day}/{month}/{year}</translation>
        </message>
    </context>
</TS>
