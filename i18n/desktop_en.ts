<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AppendixForm</name>
    <message>
        <source>Print the assignment table as an appendix</source>
        <translation type="unfinished">Print the assignment table as an appendix</translation>
    </message>
    <message>
        <source>It lists every duty with its unit, deadline and product, on pages of its own after the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendices of the text: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignGrid</name>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Change the unit or the note</source>
        <translation>Change the unit or the note</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Remove the task</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>No task yet</translation>
    </message>
    <message>
        <source>Add a task for each unit that has work to do.</source>
        <translation>Add a task for each unit that has work to do.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} of {units} unit{units:|s}</source>
        <translation>{count} task{count:|s} of {units} unit{units:|s}</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:has|have} no deadline yet</source>
        <translation>{count} task{count:|s} {count:has|have} no deadline yet</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the supporting units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cell{count:|s} could not be taken: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row{count:|s} found no task: add the tasks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up {count} missed period{count:|s}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a date of its own the task no longer owes what was missed: {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>No deadline yet</translation>
    </message>
    <message>
        <source>Before a day (that day is late)</source>
        <translation>Before a day (that day is late)</translation>
    </message>
    <message>
        <source>At the latest on a day</source>
        <translation>At the latest on a day</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>At the latest {day}</source>
        <translation>At the latest {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Before {day}</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continuous</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>AssignStep</name>
    <message>
        <source>Assignment of tasks</source>
        <translation>Assignment of tasks</translation>
    </message>
    <message>
        <source>Each row is a task. Press Enter to change a cell, Tab to go to the next one.</source>
        <translation>Each row is a task. Press Enter to change a cell, Tab to go to the next one.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation type="unfinished">“{name}” was removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Duties in the text ({count}) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party bodies, Front last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party bodies, Front first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignTable</name>
    <message>
        <source>Assignment of tasks</source>
        <translation>Assignment of tasks</translation>
    </message>
    <message>
        <source>No unit yet  ·  {count} task{count:|s}</source>
        <translation>No unit yet  ·  {count} task{count:|s}</translation>
    </message>
    <message>
        <source>Asked to support: {unit}  ·  {count} task{count:|s}</source>
        <translation>Asked to support: {unit}  ·  {count} task{count:|s}</translation>
    </message>
    <message>
        <source>{unit}  ·  {count} task{count:|s}</source>
        <translation>{unit}  ·  {count} task{count:|s}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>No deadline yet</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Search in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">About</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
    <message>
        <source>Nothing in the history matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Plans</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished">Units</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation type="unfinished">Legal documents</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished">Working days</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Office</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filters</translation>
    </message>
    <message>
        <source>{count} entr{count:y|ies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {shown} of {count} entr{count:y|ies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Excel workbook</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Legal document</source>
        <translation type="unfinished">Legal document</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand of a superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Paragraph</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Draft</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Report</translation>
    </message>
    <message>
        <source>Report that is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier text of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Year</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Day of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation type="unfinished">Year of the date</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Urgency</translation>
    </message>
    <message>
        <source>Superior&apos;s plan</source>
        <translation type="unfinished">Superior&apos;s plan</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation type="unfinished">Drafting unit</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished">Recipients</translation>
    </message>
    <message>
        <source>Authority of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Appendix of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">Made at</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Content</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished">Lead unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Role</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Deadline</translation>
    </message>
    <message>
        <source>That day counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished">Comes back</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation type="unfinished">Continuous</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Per cent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Result</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Done on</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Priority</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Paper that gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands that it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported file of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen among several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation type="unfinished">Supporting units</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Short name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished">Province</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation type="unfinished">Chairman</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">Deputies</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives reports on external affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives reports on information abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year&apos;s report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished">Working day</translation>
    </message>
    <message>
        <source>Mark before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
    <message>
        <source>Widths of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Day due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between figures and day due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods that are reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Outline</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signature</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made by hand</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>By itself, after 30 minutes</source>
        <translation>By itself, after 30 minutes</translation>
    </message>
    <message>
        <source>When the program was closed</source>
        <translation>When the program was closed</translation>
    </message>
    <message>
        <source>Before a file was read</source>
        <translation>Before a file was read</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Before a backup was restored</translation>
    </message>
    <message>
        <source>Before much was deleted</source>
        <translation>Before much was deleted</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Before a new version</translation>
    </message>
    <message>
        <source>The data is backed up</source>
        <translation>The data is backed up</translation>
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
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>Restore the chosen one …</source>
        <translation>Restore the chosen one …</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Restore from a file …</translation>
    </message>
    <message>
        <source>Restore a backup that was made on another computer</source>
        <translation>Restore a backup that was made on another computer</translation>
    </message>
    <message>
        <source>Take along …</source>
        <translation>Take along …</translation>
    </message>
    <message>
        <source>Write all data to one file, for another computer</source>
        <translation>Write all data to one file, for another computer</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>The newest copy is of {time}; each is checked before it is kept. A copy of the database is made after 30 minutes of work and when the program is closed. “Back up now” puts the evidence files into it too. “Take along” writes all that to a file for another computer.</source>
        <translation>The newest copy is of {time}; each is checked before it is kept. A copy of the database is made after 30 minutes of work and when the program is closed. “Back up now” puts the evidence files into it too. “Take along” writes all that to a file for another computer.</translation>
    </message>
    <message>
        <source>{count} backup{count:|s}</source>
        <translation>{count} backup{count:|s}</translation>
    </message>
    <message>
        <source>One is made every 30 minutes of work and on closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>A backup was made and checked.</translation>
    </message>
    <message>
        <source>Backing up all data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data of an office</source>
        <translation>All data of an office</translation>
    </message>
    <message>
        <source>All data was written to “{name}” and checked. Open that file on the other computer.</source>
        <translation>All data was written to “{name}” and checked. Open that file on the other computer.</translation>
    </message>
    <message>
        <source>{count} evidence file{count:|s} {count:is|are} missing or {count:was|were} changed and not in it: {names}. Attach {count:it|them} again to {count:its task|their tasks}.</source>
        <translation>{count} evidence file{count:|s} {count:is|are} missing or {count:was|were} changed and not in it: {names}. Attach {count:it|them} again to {count:its task|their tasks}.</translation>
    </message>
    <message>
        <source>Checking the data and all backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data and all backups are sound.</source>
        <translation>The data and all backups are sound.</translation>
    </message>
    <message>
        <source>Restore the backup “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Plans</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Files</translation>
    </message>
    <message>
        <source>What was done since then cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} change{count:|s} {count:is|are} taken back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} draft{count:|s} {count:loses|lose} what was written in {count:it|them} since then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Restore the backup of {time}?</translation>
    </message>
    <message>
        <source>What is there now is kept first, as a backup of its own: you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>The backup of {time} was restored.</source>
        <translation>The backup of {time} was restored.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Backups ({patterns})</translation>
    </message>
</context>
<context>
    <name>BasesStep</name>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Each basis ends in “;”, the last one in “.”: the program sets the signs.</source>
        <translation>Each basis ends in “;”, the last one in “.”: the program sets the signs.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Bases of this plan</source>
        <translation>Bases of this plan</translation>
    </message>
    <message>
        <source>Words of the basis</source>
        <translation>Words of the basis</translation>
    </message>
    <message>
        <source>Words of the chosen basis</source>
        <translation>Words of the chosen basis</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove the basis</source>
        <translation>Remove the basis</translation>
    </message>
    <message>
        <source>Add a basis of your own</source>
        <translation>Add a basis of your own</translation>
    </message>
    <message>
        <source>Pick from the library</source>
        <translation>Pick from the library</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Legal library</source>
        <translation>Legal library</translation>
    </message>
    <message>
        <source>Add to the bases</source>
        <translation>Add to the bases</translation>
    </message>
    <message>
        <source>Back to the bases</source>
        <translation>Back to the bases</translation>
    </message>
    <message>
        <source>No document of the library goes with these words</source>
        <translation>No document of the library goes with these words</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(no words yet)</translation>
    </message>
    <message>
        <source>{count} document{count:|s}</source>
        <translation>{count} document{count:|s}</translation>
    </message>
    <message>
        <source>Further bases ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation type="unfinished">Supporting units</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Deadline</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Result</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} task{added:|s} {added:was|were} added, {changed} brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tasks over from a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets with tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say which column holds what is marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this sheet gives a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office wrote this workbook itself, so its tasks are in the program already, some in other words. What is called new is not ticked: tick what was added since by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message>
        <source>Which column is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {count} task{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has this task as the book has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program knows it further on, so it is not ticked. Tick it to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same task of the same unit is in {other}, too, and the row does not say which is meant, so it is not ticked. Ticked, it goes to that of {plan}.</source>
        <translation>The same task of the same unit is in {other}, too, and the row does not say which is meant, so it is not ticked. Ticked, it goes to that of {plan}.</translation>
    </message>
    <message>
        <source>In the program: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: the plan is issued, or the task is reported on by periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished">No unit</translation>
    </message>
    <message>
        <source>Not in the directory yet; it is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Not possible here</source>
        <translation>Not possible here</translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind {count} commune{count:|s}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When are the files of this period due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent later is listed as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Which communes are to send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, with the level: xã, phường or đặc khu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are empty are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Within time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>No word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Paused</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Tasks given to communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has done what was given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the workbooks that were read for this period. Point at a task to see the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>No room in this window for: {columns}</source>
        <translation>No room in this window for: {columns}</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks given to communes: send them, and who has done them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the consolidated report; it is edited under Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">In time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filter by words</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Every state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Every kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plan</source>
        <translation type="unfinished">Every plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Day due …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of communes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {of} file{of:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept when it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{days:|s} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this period was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the communes&apos; progress workbooks, an archive or e-mails. The files are only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is issued yet whose tasks could be given to communes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has done it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks, archives, e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the communes&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file{count:|s}: {taken} taken, {same} known already, {refused} not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} commune{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{days:|s} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, other period, foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} commune{listed:|s} · {sent} received, {left} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “{name}” count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{name}” out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: has to send its file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of communes was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more file, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of one day say different things, choose one: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentStep</name>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tick the topics that belong to the plan, then change their text at the right.</source>
        <translation>Tick the topics that belong to the plan, then change their text at the right.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Remove the topic</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Kind of paragraph</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Make it a task</translation>
    </message>
    <message>
        <source>(no heading yet)</source>
        <translation>(no heading yet)</translation>
    </message>
    <message>
        <source>“{name}” was removed with its text.</source>
        <translation>“{name}” was removed with its text.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a task any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageTab</name>
    <message>
        <source>All demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand of the superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Our date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Demands and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no superior&apos;s paper yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one to see which of its demands have a task, and which have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report answers in the same order later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every demand has a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} demand{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of which no source is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>{answered}/{total} demand{total:|s} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every demand that is taken has a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{demands} demand{demands:|s} in the order of the paper  ·  {tasks} task{tasks:|s}  ·  {left} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tasks} task{tasks:|s}, {unsourced} of which no source is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task of this office answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation type="unfinished">Continuous</translation>
    </message>
    <message>
        <source>in the paper {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior&apos;s {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task made for {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the paper out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note one source for all {count} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is no longer with the plan; its tasks stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} of which no source is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper added; {count} of its demands {count:has|have} a task already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Excel workbook</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished">Word document</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take this demand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason: it stands in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within our area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper or law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the task come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks {count} date{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>The data in use cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly the power or the disk failed while something was written; it is not the way you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data is not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted; its backups are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the data&apos;s place is not this program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program&apos;s file has its name, or it has lost its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upgrade was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was stopped while it upgraded the data; it kept a copy from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {time} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that could not be read lies in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plans} plan{plans:|s}, {tasks} task{tasks:|s}, {files} file{files:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to be typed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be typed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Check</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new office, keep the old file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are being opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that are good will be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup was found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be one on a USB stick or in a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to go on with; the others stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} good backup{good:|s}; {bad} that cannot be read {bad:is|are} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {good} backup{good:|s} {good:is|are all} good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed after {time} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed after {time}, to be typed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} change{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins empty, without any of what was typed. The old file and all backups stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished">Save as</translation>
    </message>
</context>
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
    <name>DaysOff</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>There are no days off in this year</source>
        <translation>There are no days off in this year</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Days off in {year}</source>
        <translation>Days off in {year}</translation>
    </message>
    <message>
        <source>A deadline on a day off shows the last working day before it.</source>
        <translation>A deadline on a day off shows the last working day before it.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>The state</translation>
    </message>
    <message>
        <source>Type the day as dd/mm/yyyy, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} was added to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} was in the list: what it said, “{reason}”, was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} was taken out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectiveReview</name>
    <message>
        <source>Text of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days earlier than the superior&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper gives no task to this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks of others stands in its text at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the {level} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {count} demand{count:|s} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not taken, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{days:|s} earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePopup</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further days, each due for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Counted from (empty while it is not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>for example: before the 20th; on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick how often it comes back, or write it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation>Type the day.</translation>
    </message>
    <message>
        <source>This is before the plan&apos;s date, {day}.</source>
        <translation>This is before the plan&apos;s date, {day}.</translation>
    </message>
    <message>
        <source>Type the days as dd/mm/yyyy, parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>What the text says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Duties in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Tick all</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these become tasks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stay where they stand in the text; unit and deadline can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation type="unfinished">No unit yet</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation type="unfinished">No deadline yet</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Form of signature</source>
        <translation type="unfinished">Form of signature</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>No form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingStep</name>
    <message>
        <source>Funding, recipients, closing</source>
        <translation>Funding, recipients, closing</translation>
    </message>
    <message>
        <source>Units with tasks belong among the recipients; the file copy stands last.</source>
        <translation>Units with tasks belong among the recipients; the file copy stands last.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>A paragraph a line; a line that begins with “- ” is a bullet.</source>
        <translation>A paragraph a line; a line that begins with “- ” is a bullet.</translation>
    </message>
    <message>
        <source>Add a section on funding</source>
        <translation>Add a section on funding</translation>
    </message>
    <message>
        <source>The section on funding has headings, duties or a table. Change it in the step “Content”.</source>
        <translation>The section on funding has headings, duties or a table. Change it in the step “Content”.</translation>
    </message>
    <message>
        <source>Text stands behind the closing paragraph. Change both in the step “Content”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the assignment table as an appendix</source>
        <translation>Print the assignment table as an appendix</translation>
    </message>
    <message>
        <source>Dashes and signs are set by the program. A copied list can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Closing paragraph</translation>
    </message>
    <message>
        <source>Ends in “./.”</source>
        <translation>Ends in “./.”</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence files</source>
        <translation>Evidence files</translation>
    </message>
    <message>
        <source>None yet. Drop files here, or attach them.</source>
        <translation>None yet. Drop files here, or attach them.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Detach</translation>
    </message>
    <message>
        <source>Evidence files ({count})</source>
        <translation>Evidence files ({count})</translation>
    </message>
    <message>
        <source>Attaching files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was attached.</source>
        <translation>“{name}” was attached.</translation>
    </message>
    <message>
        <source>{count} file{count:|s} {count:was|were} attached.</source>
        <translation>{count} file{count:|s} {count:was|were} attached.</translation>
    </message>
    <message>
        <source>“{name}” was detached.</source>
        <translation>“{name}” was detached.</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>Let go to attach</translation>
    </message>
    <message>
        <source>The file is gone from the data folder</source>
        <translation>The file is gone from the data folder</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. The file is in {folder}.</source>
        <translation>No program on this computer opens “{name}”. The file is in {folder}.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>F1  Help: when the data cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished">Close the program</translation>
    </message>
    <message>
        <source>The data is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>Let go to choose what happens with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file{count:|s}</source>
        <translation type="unfinished">{count} file{count:|s}</translation>
    </message>
    <message>
        <source>The chosen task: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan of what this superior&apos;s paper asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its tasks over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare as forms of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tasks that the level above gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks of “{name}” are in the book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks are in a draft now: give each to a unit, then issue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, workbooks and backups are taken one at a time. Drop one of these files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Show them</translation>
    </message>
    <message>
        <source>Finish or leave what is open first, then drop “{name}” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a plan nor a backup. To attach it as evidence, choose a task first and drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done with “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as the signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them as the signed copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Choose a file to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview of this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open” shows it in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileUse</name>
    <message>
        <source>What is made of this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is by {issuer}. Use our own form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use our letterhead, symbol, place, signer and recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” in the text becomes “{new}”; papers cited by number stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays in the text {count} time{count:|s}, as in “{example}”: look through it with Ctrl+H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{new}” for “{old}” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is issued ({number}): keep it as issued, its text locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its text for a new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan of {year} from it: years and deadlines move along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continue</translation>
    </message>
    <message>
        <source>Do not use the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters ({count})</source>
        <translation>Filters ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How words are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{words}” in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Help</translation>
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
        <source>Bring data from another computer …</source>
        <translation>Bring data from another computer …</translation>
    </message>
    <message>
        <source>Makes plans, gives tasks, follows them up and reports, for communes and wards</source>
        <translation>Makes plans, gives tasks, follows them up and reports, for communes and wards</translation>
    </message>
    <message>
        <source>The data stays on this computer</source>
        <translation>The data stays on this computer</translation>
    </message>
    <message>
        <source>The program uses no network and sends nothing out.</source>
        <translation>The program uses no network and sends nothing out.</translation>
    </message>
    <message>
        <source>About a minute to set up</source>
        <translation>About a minute to set up</translation>
    </message>
    <message>
        <source>Choose level, province, office and signers; the units are proposed.</source>
        <translation>Choose level, province, office and signers; the units are proposed.</translation>
    </message>
    <message>
        <source>Nothing is lost by a mistake</source>
        <translation>Nothing is lost by a mistake</translation>
    </message>
    <message>
        <source>Every change can be looked at and undone; the data is backed up by itself.</source>
        <translation>Every change can be looked at and undone; the data is backed up by itself.</translation>
    </message>
    <message>
        <source>The sample is an invented commune. It lives in this data folder only.</source>
        <translation>The sample is an invented commune. It lives in this data folder only.</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds no office yet. Choose another one, or begin.</source>
        <translation>This backup holds no office yet. Choose another one, or begin.</translation>
    </message>
    <message>
        <source>Type a few letters, tones are not needed</source>
        <translation>Type a few letters, tones are not needed</translation>
    </message>
    <message>
        <source>For example: hoa an</source>
        <translation>For example: hoa an</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Name of the office&apos;s place</source>
        <translation>Name of the office&apos;s place</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Deputies</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>The rest is proposed from level, province and name; correct what differs.</source>
        <translation>The rest is proposed from level, province and name; correct what differs.</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>This cannot stay empty.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Issuer in the letterhead</source>
        <translation>Issuer in the letterhead</translation>
    </message>
    <message>
        <source>Place in “…, date”</source>
        <translation>Place in “…, date”</translation>
    </message>
    <message>
        <source>Symbol after “KH-”</source>
        <translation>Symbol after “KH-”</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Chairman</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set the office up</source>
        <translation>Set the office up</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Take the units&apos; forms over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Forms of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose single lines, a form, or take all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files that units sent back, or drop them here: .xlsx, .xls, .ods, .eml, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to the unit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines are compared with the book here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was taken over on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the form says stands in the book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with forms that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is in there: .xlsx, .xls, .ods, or .eml with one attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file{count:|s} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop .xlsx, .xls, .ods or .eml files here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ({count} line{count:|s})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is left to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not taken yet is not written. Choose single lines, a form, or take all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} line{all:|s} {count:is|are} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>{count} conflict{count:|s} not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in the book was changed from {before} to {now} on {day}, after the form was made. Choose a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} line{count:|s} {count:was|were} taken over from {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a form of this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wrong cell{count:|s}: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} line{count:|s}, {conflicts} in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} line{count:|s} {count:is|are} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is asked for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures count no task that a unit leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take forms back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out forms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent on {day}; the forms are shown as they stood then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unit{count:|s}</source>
        <translation type="unfinished">{count} unit{count:|s}</translation>
    </message>
    <message>
        <source>{back} of {asked} form{asked:|s} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished">{count} overdue</translation>
    </message>
    <message>
        <source>{count} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of forms that are not back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of tasks that are late …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back, {days} day{days:|s} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back {days} day{days:|s} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Number and day may stay open: they are written after the signature.</source>
        <translation>Number and day may stay open: they are written after the signature.</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>What the plan is about</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Plan of the level above that is carried out, where there is one</source>
        <translation>Plan of the level above that is carried out, where there is one</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Form of signature</source>
        <translation>Form of signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation>Year of the date</translation>
    </message>
    <message>
        <source>Superior&apos;s plan</source>
        <translation>Superior&apos;s plan</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Year of the plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>Letterhead, issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead, office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>There is no such day. Correct it or leave it open.</source>
        <translation>There is no such day. Correct it or leave it open.</translation>
    </message>
    <message>
        <source>The plan has no subject. Type what it is about.</source>
        <translation>The plan has no subject. Type what it is about.</translation>
    </message>
</context>
<context>
    <name>GivenChanges</name>
    <message>
        <source>The level above changed {count} task{count:|s} that it gave before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So says “{name}”. Your own plan is not changed by that: look at these tasks, and change or revise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open our plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>It is given no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Deadline</translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the guide …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tasks of a day. The quick start fits on one page to hang beside the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Words to look for in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter holds these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Choose a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Open tasks ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the open tasks of “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays with the unit that did it. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Not yet</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Signed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Recipients, one a line; the file copy last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of updates</source>
        <translation>History of updates</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Nothing was reported yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>InfoForm</name>
    <message>
        <source>What the plan is about</source>
        <translation type="unfinished">What the plan is about</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation type="unfinished">Not urgent</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Urgency</translation>
    </message>
    <message>
        <source>Number, date and office, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Month</translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation type="unfinished">Year of the date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation type="unfinished">Year of the plan</translation>
    </message>
    <message>
        <source>Stands first among the bases; the basis follows what is changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries out the superior&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead, office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead, issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation type="unfinished">Drafting unit</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished">Saved at {time}</translation>
    </message>
    <message>
        <source>The text is saved now; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved at {time}; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Content</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signed copy and the papers that go with the report. What is exported is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signed copy or the superior&apos;s paper. What is exported is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add: signed copy or paper that goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that gives the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file{count:|s}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {found}, the book has {ours}. Check which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown are the words of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. Export it again, or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files added: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was moved into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of “{name}” was removed; the file itself was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the file be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Assignment table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Report</translation>
    </message>
    <message>
        <source>Package as an e-mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package as an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress workbook</source>
        <translation type="unfinished">Progress workbook</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and date are compared; the program checks no digital signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Open the folder</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the bin (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add: signed copy or superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported from the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file{count:|s}</source>
        <translation>{count} file{count:|s}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">Search everything</translation>
    </message>
    <message>
        <source>Begin something new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part: filters, table, panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Redo</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help; pressed twice: these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, change a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Tick all</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by a column</source>
        <translation>Sort by a column</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished">Put into the bin</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished">Next task</translation>
    </message>
    <message>
        <source>Text of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit, hit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, or plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Plan wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continue</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Discard</translation>
    </message>
    <message>
        <source>Text typed at {time} was not saved. Put it back?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Legal documents</source>
        <translation>Legal documents</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
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
        <source>Add a document</source>
        <translation>Add a document</translation>
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
        <source>Cited</source>
        <translation>Cited</translation>
    </message>
    <message>
        <source>Documents that plans rest upon; the wizard takes bases from here</source>
        <translation>Documents that plans rest upon; the wizard takes bases from here</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Every document</translation>
    </message>
    <message>
        <source>Cited in a plan</source>
        <translation>Cited in a plan</translation>
    </message>
    <message>
        <source>With two dates</source>
        <translation>With two dates</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copy the citation</translation>
    </message>
    <message>
        <source>The library says {date}, a plan says {other}. Look at the document itself.</source>
        <translation>The library says {date}, a plan says {other}. Look at the document itself.</translation>
    </message>
    <message>
        <source>Cited in {count} plan{count:|s}</source>
        <translation>Cited in {count} plan{count:|s}</translation>
    </message>
    <message>
        <source>The number {number} is that of a document of the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>The library is empty</translation>
    </message>
    <message>
        <source>Documents come in with every plan that is read, or are added here.</source>
        <translation>Documents come in with every plan that is read, or are added here.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copied: {text}</translation>
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
        <source>{count} document{count:|s}</source>
        <translation>{count} document{count:|s}</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>“{name}” was saved.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” was removed.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the form says anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filter by words</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished">Nothing matches the filter</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation type="unfinished">Remove the filter</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished">Close the program</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept. Type the password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password. The next one can be tried in {count} second{count:|s}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 6 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} minute{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when I lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password keeps others from looking into the window. It does not encrypt the files: who may read the data folder can read them. Keep it well; the help says what to do when it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is set. It is asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password any more.</source>
        <translation type="unfinished"></translation>
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
        <source>There is no password yet. Set one in Settings → Screen lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>There is nothing to undo on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Redo</translation>
    </message>
    <message>
        <source>Undo a step of before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” was done on {moment}, before the program was opened this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>There is nothing to redo on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved is safe; go on working, or start it again.</source>
        <translation>The program met a fault of its own. What was saved is safe; go on working, or start it again.</translation>
    </message>
    <message>
        <source>A report was kept; it holds none of the office&apos;s texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Show them</translation>
    </message>
    <message>
        <source>Finish or leave what is open first, then open “{name}” again.</source>
        <translation>Finish or leave what is open first, then open “{name}” again.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} overdue</translation>
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
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{name}” into another unit?</source>
        <translation>Merge “{name}” into another unit?</translation>
    </message>
    <message>
        <source>Its tasks go to the unit that you choose, its name stays there as another spelling. This can be undone.</source>
        <translation>Its tasks go to the unit that you choose, its name stays there as another spelling. This can be undone.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Unit that stays</source>
        <translation>Unit that stays</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>Calendar of the month</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} without a date</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Month {month}/{year}</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:is|are} due in this month</source>
        <translation>{count} task{count:|s} {count:is|are} due in this month</translation>
    </message>
</context>
<context>
    <name>NewDatesDialog</name>
    <message>
        <source>New deadline (before this day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when is what is late due now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same day a year later is proposed. Leave a field empty to keep the old deadline: the task then stays overdue in the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry with these deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>This day is over. Type a later one, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Difficulties and proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished">By state</translation>
    </message>
    <message>
        <source>What can be done with its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {plans} of it counts, a later file tells of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Replaced</translation>
    </message>
    <message>
        <source>{plans}: in the replaced file only, so not counted. Ask the commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Plans</translation>
    </message>
    <message>
        <source>Let this file count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{days:|s} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineCard</name>
    <message>
        <source>Add a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Move down</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Outline</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Go there</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW SECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the heading is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
</context>
<context>
    <name>OutsideTasks</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Tasks of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the chosen task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these tasks outside of plans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {count} task{count:|s} {taken:is|are} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that gives it; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>A task outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conclusion or a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks of this paper are kept already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper gives no task to this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
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
        <source>To do today</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>of {count} task{count:|s}</source>
        <translation type="unfinished"></translation>
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
        <source>Done this year</source>
        <translation>Done this year</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished">There is no plan yet</translation>
    </message>
    <message>
        <source>Make one from a template, from last year&apos;s plan or from a Word file; its tasks are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished">Make a plan</translation>
    </message>
    <message>
        <source>Look at the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>Reports due</translation>
    </message>
    <message>
        <source>No report is due within 30 days</source>
        <translation>No report is due within 30 days</translation>
    </message>
    <message>
        <source>Progress by plan</source>
        <translation>Progress by plan</translation>
    </message>
    <message>
        <source>No unit has a task in the plans of {year} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has a task yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} after the deadline</source>
        <translation>{count} after the deadline</translation>
    </message>
    <message>
        <source>All {count} draft{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>By plan</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>{count} not begun</source>
        <translation>{count} not begun</translation>
    </message>
    <message>
        <source>the oldest by {days} day{days:|s}</source>
        <translation>the oldest by {days} day{days:|s}</translation>
    </message>
    <message>
        <source>{count} due tomorrow</source>
        <translation>{count} due tomorrow</translation>
    </message>
    <message>
        <source>Nothing is late or due within 7 days</source>
        <translation>Nothing is late or due within 7 days</translation>
    </message>
</context>
<context>
    <name>OwnerPopup</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose or type the unit.</source>
        <translation>Choose or type the unit.</translation>
    </message>
    <message>
        <source>One unit leads a task. Tick the others as supporting units.</source>
        <translation>One unit leads a task. Tick the others as supporting units.</translation>
    </message>
    <message>
        <source>This unit supports the task already. Take it out there first.</source>
        <translation>This unit supports the task already. Take it out there first.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close although text is not saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed last in “{name}” could not be saved: a field is not filled in rightly, the disk is full, or another program holds the data. Keep it open, put it right, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
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
    <name>PasteCard</name>
    <message>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and a number to choose, Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteChoices</name>
    <message>
        <source>Keep the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, bullets, bold, italics, tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {count} task{count:|s} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, deadline and product are taken from the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as a plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections, bases and tasks, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Which period is the report on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back is reported on period by period. Other periods stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Report</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodList</name>
    <message>
        <source>Periods to report on</source>
        <translation>Periods to report on</translation>
    </message>
    <message>
        <source>Report for the period: {period}</source>
        <translation>Report for the period: {period}</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>What changed since the plan before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed but the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before, not done last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases</source>
        <translation type="unfinished">Bases</translation>
    </message>
    <message>
        <source>{same} task{same:|s} as before  ·  {undone} promised by the plan before and not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation type="unfinished">Another unit</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Replaced</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other plan that this one could be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Make this a duty</source>
        <translation>Make this a duty</translation>
    </message>
    <message>
        <source>Not a duty any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert column left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat as header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as wide as their words need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Every field is kept when it is left, as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued as {number} on {day}; a new version changes it (“Revise”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished">General</translation>
    </message>
    <message>
        <source>Recipients, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: assignment table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Outline</translation>
    </message>
    <message>
        <source>Bases ({count})</source>
        <translation type="unfinished">Bases ({count})</translation>
    </message>
    <message>
        <source>A unit with duties is missing among the recipients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Carry unfinished tasks into this plan</source>
        <translation>Carry unfinished tasks into this plan</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Make it a task</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>See the pages</translation>
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
        <source>State</source>
        <translation>State</translation>
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
        <source>Progress workbook</source>
        <translation>Progress workbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Plan without a subject</source>
        <translation>Plan without a subject</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Assignment ({count})</source>
        <translation>Assignment ({count})</translation>
    </message>
    <message>
        <source>Issued: the text is locked</source>
        <translation>Issued: the text is locked</translation>
    </message>
    <message>
        <source>This plan is issued and its text is locked. “Revise” begins a new version of it.</source>
        <translation>This plan is issued and its text is locked. “Revise” begins a new version of it.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>Compare with the plan before …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} task{count:|s}</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} step{count:|s}</source>
        <translation>{count} step{count:|s}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>The text was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that is open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has ended and its text is locked. “Reopen” puts it into force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is no task any more, and what was reported of it ({percent}%) counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is a task again, with what was reported of it ({percent}%).</source>
        <translation>“{task}” is a task again, with what was reported of it ({percent}%).</translation>
    </message>
    <message>
        <source>The text could not be saved yet; change this once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” was taken out, with its words in the text.</source>
        <translation>“{task}” was taken out, with its words in the text.</translation>
    </message>
    <message>
        <source>Not a task any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>at the latest {day}</source>
        <translation>at the latest {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation type="unfinished">No deadline yet</translation>
    </message>
    <message>
        <source>Make this duty a plain paragraph again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stay in the text. What was reported of it goes with it; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Tasks outside of plans have no text to print. Export their table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its number and date, and its text is locked. This can be undone.</source>
        <translation>It gets its number and date, and its text is locked. This can be undone.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Number (/{symbol})</source>
        <translation>Number (/{symbol})</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished">Submit</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished">Back to draft</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Issue</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished">Revise</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished">Close the plan</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">Reopen</translation>
    </message>
    <message>
        <source>Of “{duty}” the text says another time than its deadline: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} duties the text says another time than their deadline. First “{duty}”, due: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{duty}” was due: {due}. The plan cannot be issued on a later day than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{duty}” has no deadline: no day, no period, nor that it goes on all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{duty}” has no unit: nobody would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} duties have no unit. The first is “{duty}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} duties have no deadline, not even a period. The first is “{duty}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{duty}”: no day is known of its time, “{due}”, so nobody is reminded of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the times of {count} duties no day is known. The first is “{duty}”, due: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} duties were due before the plan, so it cannot be issued; first “{duty}”, due: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Go there</translation>
    </message>
    <message>
        <source>Submit the plan as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is signed, look at this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is a draft again.</source>
        <translation type="unfinished">The plan is a draft again.</translation>
    </message>
    <message>
        <source>The plan “{title}” was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new version of this plan?</source>
        <translation type="unfinished">Begin a new version of this plan?</translation>
    </message>
    <message>
        <source>The issued text is kept in the history. The new version gets its own number when it is issued. Lists, letters and reports go by what is changed in it at once, before it is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin version {number}</source>
        <translation type="unfinished">Begin version {number}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>A new version was begun.</source>
        <translation type="unfinished">A new version was begun.</translation>
    </message>
    <message>
        <source>Close the plan with {count} unfinished task{count:|s}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the lists, letters and reports until they are done, carried into the next plan or let go at the year&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was closed.</source>
        <translation type="unfinished">The plan was closed.</translation>
    </message>
    <message>
        <source>The plan is open again.</source>
        <translation type="unfinished">The plan is open again.</translation>
    </message>
    <message>
        <source>Issue this plan?</source>
        <translation type="unfinished">Issue this plan?</translation>
    </message>
    <message>
        <source>The plan was submitted for signature.</source>
        <translation type="unfinished">The plan was submitted for signature.</translation>
    </message>
    <message>
        <source>It cites what is no longer in force: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Funding, recipients</source>
        <translation>Funding, recipients</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Review and export</translation>
    </message>
    <message>
        <source>Step {number}/{count}</source>
        <translation>Step {number}/{count}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Redo</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo in this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWizardView</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Leave; the draft stays</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>You can go back to any step. What you type is kept at once.</source>
        <translation>You can go back to any step. What you type is kept at once.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Draft saved at {time}</translation>
    </message>
    <message>
        <source>Not saved at {time}; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was changed, finished or deleted in another window. What you type here is kept as a draft of its own; the other one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved after each change</source>
        <translation>The draft is saved after each change</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Read from a file</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is saved with every change and stands first in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} draft{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that are deleted wait here.</source>
        <translation>Plans that are deleted wait here.</translation>
    </message>
    <message>
        <source>There is no such plan for {year}</source>
        <translation>There is no such plan for {year}</translation>
    </message>
    <message>
        <source>No plan matches the filter</source>
        <translation>No plan matches the filter</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <source>Make one from a template, from last year&apos;s plan or from a Word file. Tasks, reminders and reports follow from it.</source>
        <translation>Make one from a template, from last year&apos;s plan or from a Word file. Tasks, reminders and reports follow from it.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the plan before …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new year …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>Open the folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the plan be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paper{count:|s} outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>The plan is called “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was added as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Draft</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>“{title}” was put into the bin.</source>
        <translation>“{title}” was put into the bin.</translation>
    </message>
    <message>
        <source>The draft “{title}” was put into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back among the plans.</source>
        <translation>“{title}” is back among the plans.</translation>
    </message>
    <message>
        <source>Remove “{title}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in this draft goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished">{count} overdue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>Take out of the bin</source>
        <translation>Take out of the bin</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Back to the plans</translation>
    </message>
    <message>
        <source>{count} plan{count:|s}</source>
        <translation>{count} plan{count:|s}</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Continue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme of work of which period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists what the plans in force owe in the period, day by day. What no plan has is added in the same menu: “Task outside of plans: by hand”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products by person of which period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures only: product, number, deadline, day done, evidence. Nobody is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks due this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingReview</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>What was understood</translation>
    </message>
    <message>
        <source>Only what was not placed</source>
        <translation>Only what was not placed</translation>
    </message>
    <message>
        <source>Everything of the file was placed</source>
        <translation>Everything of the file was placed</translation>
    </message>
    <message>
        <source>Done checking</source>
        <translation>Done checking</translation>
    </message>
    <message>
        <source>This is a duty of a unit</source>
        <translation>This is a duty of a unit</translation>
    </message>
    <message>
        <source>before (the day is late)</source>
        <translation>before (the day is late)</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>at the latest</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Put into the text</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>{lines} paragraph{lines:|s}, {duties} dut{duties:y|ies}; {lost} could not be placed</source>
        <translation>{lines} paragraph{lines:|s}, {duties} dut{duties:y|ies}; {lost} could not be placed</translation>
    </message>
    <message>
        <source>{count} paragraph{count:|s}</source>
        <translation>{count} paragraph{count:|s}</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>This text has no place in the plan yet.</source>
        <translation>This text has no place in the plan yet.</translation>
    </message>
    <message>
        <source>Its text is changed in the step “Content”, the duties that it gives in the step “Assignment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is changed in the step “General” or “Funding, recipients”.</source>
        <translation>This is changed in the step “General” or “Funding, recipients”.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the unit receive the task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks have been received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were given three working days ago or more, and no unit has said that it has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in the last {days} day{days:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given more than {days} day{days:|s} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Receipt of {count} task{count:|s} noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiversForm</name>
    <message>
        <source>As the province has settled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, plans speak of the body in charge. Units hand in two working days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives reports on external affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives reports on information abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year report due (day/month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year&apos;s report due (day/month)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished">Recipients</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Recipient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Units by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished">Add them</translation>
    </message>
    <message>
        <source>Each unit by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has duties but is no recipient: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duties: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part in: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to report to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">Due soon</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Units to remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party bodies and the Front get a letter of their own, which asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Tick all</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom shall the letter remind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} unit{units:|s}, {tasks} task{tasks:|s}: {overdue} overdue, {soon} due within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} unit{units:|s} whose {units:form is|forms are} not back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a day off. Choose a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} writes the letter and gets none: {overdue} overdue, {soon} due within 7 days of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order (TL.) only where the working regulation of the office says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{count} overdue</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{count} overdue ({rows} by periods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>{count} due today</translation>
    </message>
    <message>
        <source>{count} due in the next 7 days</source>
        <translation>{count} due in the next 7 days</translation>
    </message>
    <message>
        <source>Tasks to look at: {parts}.</source>
        <translation>Tasks to look at: {parts}.</translation>
    </message>
</context>
<context>
    <name>ReportCalendar</name>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>Appendix: progress table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here rests on tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Files</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation type="unfinished">See the pages</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Outline</translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put figures in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is issued and its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next own sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Task</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished">Lead unit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Result</translation>
    </message>
    <message>
        <source>No plan was in force by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress workbook</source>
        <translation type="unfinished">Progress workbook</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished">Nothing was done yet</translation>
    </message>
    <message>
        <source>Take this text again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the figures were taken anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before an earlier one was taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished">undone</translation>
    </message>
    <message>
        <source>The report that is open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished">Year {year}</translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of today. Take them anew then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of {taken}, and things have changed since. Take them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of {taken}. Take them anew then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was reported for these days after the figures were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files came in or were taken out since the figures were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:has|have} moved since the cut-off; the report keeps the figures of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, {days} day{days:|s} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>Take figures anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished">Submit</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished">Back to draft</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Issue</translation>
    </message>
    <message>
        <source>Take the number off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct how it was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved since the cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} step{count:|s}</source>
        <translation type="unfinished">{count} step{count:|s}</translation>
    </message>
    <message>
        <source>{sourced} sentence{sourced:|s} {sourced:rests|rest} on something, {own} {own:is|are} your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is in the bin or was taken out of its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of the report stand in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Not saved yet</translation>
    </message>
    <message>
        <source>The text was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are the same; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures were taken anew; {count} sentence{count:|s} changed. Your own words stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit with empty parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was submitted for signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report counts as not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “{title}” was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this text again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of now is kept in the history; this can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished">View</translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished">Every kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Every state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Every receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Year</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>overdue {days} day{days:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take forms back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished">Year {year}</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} report{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished">{count} overdue</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation type="unfinished">{count} due soon</translation>
    </message>
    <message>
        <source>The report “{title}” was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {count} report{count:|s} that {count:is|are} owed, and those that somebody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which reports are owed; the day due and the receiver are proposed from the plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of the cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of today, not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Paused</translation>
    </message>
    <message>
        <source>early {early}, on time {on_time}, late {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Closed</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time {in_time}, due soon {soon}, overdue {overdue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unit{count:|s} {count:has not sent its form|have not sent their forms}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct how it was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>The report counts as not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is owed by what was agreed. Take it out there: “What is owed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review and export</source>
        <translation>Review and export</translation>
    </message>
    <message>
        <source>Put errors right before the plan is submitted. Warnings may stay.</source>
        <translation>Put errors right before the plan is submitted. Warnings may stay.</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word file</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Submit for signature</source>
        <translation>Submit for signature</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>The plan is ready for signature.</source>
        <translation>The plan is ready for signature.</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Pages of the plan</translation>
    </message>
    <message>
        <source>Errors to put right ({count})</source>
        <translation>Errors to put right ({count})</translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation>Warnings ({count})</translation>
    </message>
    <message>
        <source>{count} error{count:|s}</source>
        <translation>{count} error{count:|s}</translation>
    </message>
    <message>
        <source>{count} warning{count:|s}</source>
        <translation>{count} warning{count:|s}</translation>
    </message>
    <message>
        <source>Put the errors right first</source>
        <translation>Put the errors right first</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Reports that are owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of reports, the overview and the calendar follow from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Report</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the reports that the province asks for, or take over what the plans say below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plans ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans ask for nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} report{count:|s} {count:comes|come} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plans ask for: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the reports that the province asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} report{count:|s} {count:was|were} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was taken out. What was begun stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Save the filter under which name?</source>
        <translation>Save the filter under which name?</translation>
    </message>
    <message>
        <source>Kept are the filter, the groups and the order. Periods go with the day of use.</source>
        <translation>Kept are the filter, the groups and the order. Periods go with the day of use.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Replace the saved filter “{name}”?</source>
        <translation>Replace the saved filter “{name}”?</translation>
    </message>
    <message>
        <source>There is one of this name. What it keeps is replaced; this can be undone.</source>
        <translation>There is one of this name. What it keeps is replaced; this can be undone.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choose another name</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Saved filter: {name}</source>
        <translation>Saved filter: {name}</translation>
    </message>
    <message>
        <source>No filter has been saved yet</source>
        <translation>No filter has been saved yet</translation>
    </message>
    <message>
        <source>Save the filter in force …</source>
        <translation>Save the filter in force …</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Remove a saved filter</translation>
    </message>
    <message>
        <source>The filter “{name}” was saved.</source>
        <translation>The filter “{name}” was saved.</translation>
    </message>
    <message>
        <source>The filter “{name}” was removed.</source>
        <translation>The filter “{name}” was removed.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Words of a plan, task, unit or document, with or without tones</source>
        <translation>Words of a plan, task, unit or document, with or without tones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter opens  ·  Esc closes</source>
        <translation>↑ ↓ choose  ·  Enter opens  ·  Esc closes</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>Nothing was found for “{words}”</translation>
    </message>
    <message>
        <source>Search in plans, tasks, units and legal documents</source>
        <translation>Search in plans, tasks, units and legal documents</translation>
    </message>
    <message>
        <source>Outside of plans</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Report</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy, on a USB stick or a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks, its backups go with it. Choose a folder elsewhere; it is filled by itself whenever it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last filled with the backup of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being filled …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there now; it is filled once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second copy any more; what was copied stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Units that get a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Tick all</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units get a form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets a workbook with its tasks, and an e-mail with it that is ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent back by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} unit{units:|s}, {tasks} row{tasks:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has a task of an issued plan yet, so there is no form to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} form{count:|s} with {count:its e-mail was|their e-mails were} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Open the folder</translation>
    </message>
    <message>
        <source>Writing the forms …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Name without the level</source>
        <translation>Name without the level</translation>
    </message>
    <message>
        <source>Issuer in the letterhead</source>
        <translation>Issuer in the letterhead</translation>
    </message>
    <message>
        <source>Two lines, as they are printed in bold at the left.</source>
        <translation>Two lines, as they are printed in bold at the left.</translation>
    </message>
    <message>
        <source>Agency above it in the letterhead, if any</source>
        <translation>Agency above it in the letterhead, if any</translation>
    </message>
    <message>
        <source>Place in “…, date”</source>
        <translation>Place in “…, date”</translation>
    </message>
    <message>
        <source>Symbol after “KH-”</source>
        <translation>Symbol after “KH-”</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Deputies</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs letters by order (TL.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Show notifications of the system</translation>
    </message>
    <message>
        <source>Everything grows with it, and the window adapts.</source>
        <translation>Everything grows with it, and the window adapts.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>At start and once a day: how many tasks are late and due. The program&apos;s own notice stays.</source>
        <translation>At start and once a day: how many tasks are late and due. The program&apos;s own notice stays.</translation>
    </message>
    <message>
        <source>The office&apos;s data is kept in</source>
        <translation>The office&apos;s data is kept in</translation>
    </message>
    <message>
        <source>A cloud service copies this folder while the program writes, which can damage the data. Start the program with --data and another folder.</source>
        <translation>A cloud service copies this folder while the program writes, which can damage the data. Start the program with --data and another folder.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt under the LGPL; the licences of all its parts lie in the program&apos;s folder.</source>
        <translation>Free software under the MIT licence. It uses Qt under the LGPL; the licences of all its parts lie in the program&apos;s folder.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Plans, tasks and reports of communes and wards. It works without a network.</source>
        <translation>Plans, tasks and reports of communes and wards. It works without a network.</translation>
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
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Chairman</translation>
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
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>This cannot stay empty.</translation>
    </message>
    <message>
        <source>The office was saved.</source>
        <translation>The office was saved.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
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
        <source>Check the data</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>To move to another computer, make a backup, take the newest file of the folder of backups along and restore it there: the evidence files are in it. Or copy this whole folder while the program is closed.</source>
        <translation>To move to another computer, make a backup, take the newest file of the folder of backups along and restore it there: the evidence files are in it. Or copy this whole folder while the program is closed.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A key, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is found for this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
    <message>
        <source>Print on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of the page “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 twice opens this anywhere; Esc goes back to “{page}”.</source>
        <translation type="unfinished"></translation>
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
    <name>SlipDialog</name>
    <message>
        <source>To: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: {units}</source>
        <translation type="unfinished">With: {units}</translation>
    </message>
    <message>
        <source>1 task: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the assignment slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter that asks for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the slip …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Write again from the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to its sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual wording that is offered; nothing behind it says so. Keep it where it is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words; the figures are those of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sentence: its figures are no longer those of the sources. Proposed: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sentence; nothing is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} source{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Year of the plan</source>
        <translation>Year of the plan</translation>
    </message>
    <message>
        <source>Where does the plan begin?</source>
        <translation>Where does the plan begin?</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything can be changed in the later steps.</source>
        <translation>Choose a way to begin. Everything can be changed in the later steps.</translation>
    </message>
    <message>
        <source>A superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a PDF or Word file, and take from it what is asked of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, letters, directives, conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>From a template</translation>
    </message>
    <message>
        <source>Choose a kind of plan; topics, duties and bases are filled in.</source>
        <translation>Choose a kind of plan; topics, duties and bases are filled in.</translation>
    </message>
    <message>
        <source>{count} template{count:|s}</source>
        <translation>{count} template{count:|s}</translation>
    </message>
    <message>
        <source>Move last year&apos;s plan</source>
        <translation>Move last year&apos;s plan</translation>
    </message>
    <message>
        <source>Keep the text, move year and deadlines; what changed is pointed out.</source>
        <translation>Keep the text, move year and deadlines; what changed is pointed out.</translation>
    </message>
    <message>
        <source>{count} plan{count:|s} of {year}</source>
        <translation>{count} plan{count:|s} of {year}</translation>
    </message>
    <message>
        <source>No plan is kept yet</source>
        <translation>No plan is kept yet</translation>
    </message>
    <message>
        <source>Read a Word or PDF file</source>
        <translation>Read a Word or PDF file</translation>
    </message>
    <message>
        <source>Sections, bases and duties are taken from a file, for you to check.</source>
        <translation>Sections, bases and duties are taken from a file, for you to check.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Write from the start, in the form that is prescribed.</source>
        <translation>Write from the start, in the form that is prescribed.</translation>
    </message>
    <message>
        <source>Only the frame of sections</source>
        <translation>Only the frame of sections</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of plan?</source>
        <translation>Which kind of plan?</translation>
    </message>
    <message>
        <source>Which plan is moved?</source>
        <translation>Which plan is moved?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Signed PDF, Word or text. A paper with a secrecy mark is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a paper here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>{count} demand{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {count} of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this paper is no longer there. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Kinds of plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
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
        <source>Plans of earlier years</source>
        <translation>Plans of earlier years</translation>
    </message>
    <message>
        <source>Tasks that are done stay behind; recurring and continuous ones come along.</source>
        <translation>Tasks that are done stay behind; recurring and continuous ones come along.</translation>
    </message>
    <message>
        <source>There is no plan yet that could be moved. Choose another way.</source>
        <translation>There is no plan yet that could be moved. Choose another way.</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>No file is chosen yet</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Asks of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this paper ask of the {level}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>Check what was understood</translation>
    </message>
    <message>
        <source>Read copied text</source>
        <translation>Read copied text</translation>
    </message>
    <message>
        <source>The file itself is not changed. A file with a secrecy mark is refused.</source>
        <translation>The file itself is not changed. A file with a secrecy mark is refused.</translation>
    </message>
    <message>
        <source>Begin again in another way?</source>
        <translation>Begin again in another way?</translation>
    </message>
    <message>
        <source>What was entered in the other steps of this draft is replaced. Plans that were made stay.</source>
        <translation>What was entered in the other steps of this draft is replaced. Plans that were made stay.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Keep what I have</source>
        <translation>Keep what I have</translation>
    </message>
    <message>
        <source>Workbooks of tasks ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Plans ({patterns})</source>
        <translation>Plans ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>All files ({patterns})</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>copied text</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan that is moved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the superior&apos;s paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the plan is made from first.</source>
        <translation type="unfinished">Choose what the plan is made from first.</translation>
    </message>
</context>
<context>
    <name>StaleBar</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as the other one left it; what was typed here is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was typed here, together with what the other one changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The program met a fault of its own on {moment}. A report was kept; it holds none of the office&apos;s texts. Send it to those who look after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set back: it shows {now}, but the last change was saved on {moment}. Check date and time; what is late is counted by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work was saved, but the backup at the end of it could not be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Back up now</translation>
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
    <name>TableButton</name>
    <message>
        <source>Table</source>
        <translation type="unfinished">Table</translation>
    </message>
</context>
<context>
    <name>TableSizes</name>
    <message>
        <source>Size of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of {rows} row{rows:|s}, {columns} column{columns:|s}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskColumns</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Supporting</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
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
        <source>Every deadline</source>
        <translation>Every deadline</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>By plan</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>Open, begun or not</source>
        <translation>Open, begun or not</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done in {year}</source>
        <translation>Done in {year}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Plans in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (no longer there)</translation>
    </message>
    <message>
        <source>{name} (in the bin)</source>
        <translation>{name} (in the bin)</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Before today</translation>
    </message>
    <message>
        <source>By the end of this week</source>
        <translation>By the end of this week</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>By the end of this month</source>
        <translation>By the end of this month</translation>
    </message>
    <message>
        <source>In this month ({month}/{year})</source>
        <translation>In this month ({month}/{year})</translation>
    </message>
    <message>
        <source>In next month ({month}/{year})</source>
        <translation>In next month ({month}/{year})</translation>
    </message>
    <message>
        <source>In this quarter ({quarter}/{year})</source>
        <translation>In this quarter ({quarter}/{year})</translation>
    </message>
    <message>
        <source>First 6 months of {year}</source>
        <translation>First 6 months of {year}</translation>
    </message>
    <message>
        <source>Last 6 months of {year}</source>
        <translation>Last 6 months of {year}</translation>
    </message>
    <message>
        <source>The unit “{name}” is no longer in the directory</source>
        <translation>The unit “{name}” is no longer in the directory</translation>
    </message>
    <message>
        <source>The plan “{name}” is in the bin</source>
        <translation>The plan “{name}” is in the bin</translation>
    </message>
</context>
<context>
    <name>TaskMarks</name>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>Priority: {priority}</translation>
    </message>
    <message>
        <source>Last working day {day}</source>
        <translation>Last working day {day}</translation>
    </message>
    <message>
        <source>{count} more: see the table</source>
        <translation>{count} more: see the table</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Date done</source>
        <translation>Date done</translation>
    </message>
    <message>
        <source>What has been done so far</source>
        <translation>What has been done so far</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>None so far</translation>
    </message>
    <message>
        <source>215/BC-UBND</source>
        <translation>215/BC-UBND</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
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
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of updates</source>
        <translation>History of updates</translation>
    </message>
    <message>
        <source>Assignment slip</source>
        <translation>Assignment slip</translation>
    </message>
    <message>
        <source>End the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Update {rows} row{rows:|s} of {count} task{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {count} task{count:|s}</source>
        <translation>Update {count} task{count:|s}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Update</translation>
    </message>
    <message>
        <source>What is filled in here is put down for each of them.</source>
        <translation>What is filled in here is put down for each of them.</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>With: {units}</source>
        <translation>With: {units}</translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Product: {product}</translation>
    </message>
    <message>
        <source>By: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried into: {plan}</source>
        <translation>Carried into: {plan}</translation>
    </message>
    <message>
        <source>Nothing is filled in, so nothing was changed. Fill in what is to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the day on which it was done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the task up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} is no percentage. Type a number from 0 to 100.</source>
        <translation>{percent} is no percentage. Type a number from 0 to 100.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type today or a day before.</source>
        <translation>This day has not come yet. Type today or a day before.</translation>
    </message>
    <message>
        <source>Only what is done has this day. Choose the status “Done”, or empty the field.</source>
        <translation>Only what is done has this day. Choose the status “Done”, or empty the field.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
</context>
<context>
    <name>TaskViews</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tasks outside of plans, forms, workbooks, programme</source>
        <translation type="unfinished"></translation>
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
        <source>{count} task{count:|s} ticked</source>
        <translation>{count} task{count:|s} ticked</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Untick</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} task{count:|s}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>To the unit of the filter or of the chosen task, else to all that are late</source>
        <translation>To the unit of the filter or of the chosen task, else to all that are late</translation>
    </message>
    <message>
        <source>Deadlines as a calendar file, of the unit in the filter or of all</source>
        <translation>Deadlines as a calendar file, of the unit in the filter or of all</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of the units: send and take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of updates</source>
        <translation type="unfinished">History of updates</translation>
    </message>
    <message>
        <source>A task is part of its plan: take it out there, in the text or in the assignment table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task outside of plans is taken out in the table that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its group outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Update them</source>
        <translation>Update them</translation>
    </message>
    <message>
        <source>Remind their units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given three working days ago or more, and not received by their units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of {count} plan{count:|s}</source>
        <translation>Tasks of {count} plan{count:|s}</translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of {count} plan{count:|s} and outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>{count} due soon</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>No task matches the filter</source>
        <translation>No task matches the filter</translation>
    </message>
    <message>
        <source>So the filter finds nothing. Choose another one above, or remove the filter.</source>
        <translation>So the filter finds nothing. Choose another one above, or remove the filter.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Remove the filter</translation>
    </message>
    <message>
        <source>There is no task yet</source>
        <translation>There is no task yet</translation>
    </message>
    <message>
        <source>Tasks come from plans: make a plan and give its duties to units.</source>
        <translation>Tasks come from plans: make a plan and give its duties to units.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>From a conclusion or a letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} row{rows:|s} of {count} task{count:|s} ticked, one a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} in {rows} row{rows:|s}, one a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task outside of plans: from a conclusion or a letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task outside of plans: by hand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress workbook …</source>
        <translation type="unfinished">Progress workbook …</translation>
    </message>
    <message>
        <source>Programme of work …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products by person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this week&apos;s deadlines …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report was saved over the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the tasks that are ticked are like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} updated.</source>
        <translation>{count} task{count:|s} {count:was|were} updated.</translation>
    </message>
    <message>
        <source>“{task}” was updated.</source>
        <translation>“{task}” was updated.</translation>
    </message>
    <message>
        <source>“{task}” was updated: {period}.</source>
        <translation>“{task}” was updated: {period}.</translation>
    </message>
    <message>
        <source>End the task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its open periods are no longer owed, and nobody is reminded of them. What was reported stays as it is. You can take the task up again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” was taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is now: {status}.</source>
        <translation>“{task}” is now: {status}.</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Kind of paragraph</source>
        <translation type="unfinished">Kind of paragraph</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed since. Take it back step by step with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Done early</source>
        <translation type="unfinished">Done early</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation type="unfinished">Done on time</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation type="unfinished">Done late</translation>
    </message>
    <message>
        <source>In work, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work, due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun, due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Paused</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Show all</translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished">By state</translation>
    </message>
    <message>
        <source>Most overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation type="unfinished">{count} task{count:|s}</translation>
    </message>
    <message>
        <source>No task is overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>Type in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, place and date, KẾ HOẠCH and its subject, then the text, a paragraph a line …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Type what is needed: number, date, the sentences that give tasks. The typed words stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Redo</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedButton</name>
    <message>
        <source>Unfinished tasks at the year&apos;s end</source>
        <translation>Unfinished tasks at the year&apos;s end</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedPage</name>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>At the year&apos;s end</source>
        <translation>At the year&apos;s end</translation>
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
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Carry</translation>
    </message>
    <message>
        <source>Goes on in the new plan, with what was reported of it</source>
        <translation>Goes on in the new plan, with what was reported of it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Was done; it is put down as done today</source>
        <translation>Was done; it is put down as done today</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Is put aside and does not go on in the new plan</source>
        <translation>Is put aside and does not go on in the new plan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Stays as it is, for a later decision</source>
        <translation>Stays as it is, for a later decision</translation>
    </message>
    <message>
        <source>Unfinished tasks</source>
        <translation>Unfinished tasks</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Unfinished tasks of {year}</source>
        <translation>Unfinished tasks of {year}</translation>
    </message>
    <message>
        <source>Choose for each task, or on a plan&apos;s row for all of its tasks. Recurring work begins anew.</source>
        <translation>Choose for each task, or on a plan&apos;s row for all of its tasks. Recurring work begins anew.</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {plans} plan{plans:|s}</source>
        <translation>{count} unfinished task{count:|s} of {plans} plan{plans:|s}</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {plans} plan{plans:|s} and outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {paused} of them paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  ·  {count} task{count:|s}</source>
        <translation>{title}  ·  {count} task{count:|s}</translation>
    </message>
    <message>
        <source>Into: {plan}</source>
        <translation>Into: {plan}</translation>
    </message>
    <message>
        <source>There is no draft of a plan for {year}, so nothing can be carried yet. A plan that is issued takes tasks once it is revised.</source>
        <translation>There is no draft of a plan for {year}, so nothing can be carried yet. A plan that is issued takes tasks once it is revised.</translation>
    </message>
    <message>
        <source>Make the plan of {year} from last year&apos;s</source>
        <translation>Make the plan of {year} from last year&apos;s</translation>
    </message>
    <message>
        <source>Nothing of {year} is left unfinished</source>
        <translation>Nothing of {year} is left unfinished</translation>
    </message>
    <message>
        <source>Recurring and continuous tasks begin anew in the plan of the next year.</source>
        <translation>Recurring and continuous tasks begin anew in the plan of the next year.</translation>
    </message>
    <message>
        <source>See the tasks</source>
        <translation>See the tasks</translation>
    </message>
    <message>
        <source>{count} to carry</source>
        <translation>{count} to carry</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} done</translation>
    </message>
    <message>
        <source>{count} to pause</source>
        <translation>{count} to pause</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nothing is chosen yet</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} carried into the new plan</source>
        <translation>{count} task{count:|s} {count:was|were} carried into the new plan</translation>
    </message>
    <message>
        <source>{count} {count:is|are} done</source>
        <translation>{count} {count:is|are} done</translation>
    </message>
    <message>
        <source>{count} {count:was|were} paused</source>
        <translation>{count} {count:was|were} paused</translation>
    </message>
</context>
<context>
    <name>UnitForms</name>
    <message>
        <source>Received by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progress</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Result</translation>
    </message>
    <message>
        <source>Day of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulties, proposals</source>
        <translation type="unfinished">Difficulties, proposals</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>New unit</translation>
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
        <source>Add a unit</source>
        <translation>Add a unit</translation>
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
        <source>Bodies under the committee get tasks; Party bodies and the Front are asked</source>
        <translation>Bodies under the committee get tasks; Party bodies and the Front are asked</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Other spellings and older names</source>
        <translation>Other spellings and older names</translation>
    </message>
    <message>
        <source>Person to turn to</source>
        <translation>Person to turn to</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Succeeded by</translation>
    </message>
    <message>
        <source>Show its tasks</source>
        <translation>Show its tasks</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>There is no unit yet</source>
        <translation>There is no unit yet</translation>
    </message>
    <message>
        <source>Units get the tasks of plans. Reading a plan adds those that it names.</source>
        <translation>Units get the tasks of plans. Reading a plan adds those that it names.</translation>
    </message>
    <message>
        <source>This unit ended on {day} and still has {count} open task{count:|s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} handed over to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” was merged into “{kept}”.</source>
        <translation>“{gone}” was merged into “{kept}”.</translation>
    </message>
    <message>
        <source>“{name}” still stands in “{titles}”. Plans that were issued stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{name}” in the drafts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Leave it</translation>
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
        <source>Tasks, letters and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Hand over the open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, for tables</source>
        <translation>Short name, for tables</translation>
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
        <source>Leader in charge of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people, to see to tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another unit</source>
        <translation>Merge with another unit</translation>
    </message>
    <message>
        <source>{count} unit{count:|s}</source>
        <translation>{count} unit{count:|s}</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>“{name}” was saved.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” was removed.</translation>
    </message>
</context>
<context>
    <name>UnitsPopup</name>
    <message>
        <source>Filter units</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Another unit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>This unit leads the task already.</source>
        <translation>This unit leads the task already.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being stopped …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} task{count:|s}</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} running</translation>
    </message>
    <message>
        <source>M{month}</source>
        <translation>M{month}</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>month {month}</translation>
    </message>
    <message>
        <source>Timeline of the year</source>
        <translation>Timeline of the year</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>By plan</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Lines of the timeline</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>— Runs on, comes back</source>
        <translation>— Runs on, comes back</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} without a date</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>It is in the bin or was taken out of its plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DemandRow</name>
    <message>
        <source>Take demand {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with demand {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut from demand {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation type="unfinished">Continuous</translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at the caret of the text below (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Role</translation>
    </message>
    <message>
        <source>Duty in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation type="unfinished">Supporting units</translation>
    </message>
    <message>
        <source>The paper: {wording}, the last day is {last}. Our date {day} was set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper: {wording}, the last day is {last}. Working days earlier: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names a day, too: {wording}. Split the demand, or that day is not followed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit was chosen here, another one was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} belong to the fields of this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like tasks were given to it before ({like} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of a unit is named: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>Later than the superior&apos;s date, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within our area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no kind of plan “{key}”. Known kinds: {known}.</source>
        <translation>There is no kind of plan “{key}”. Known kinds: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the placeholder {place} is missing here. Add it.</source>
        <translation>{file}, line {line}: the placeholder {place} is missing here. Add it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the closing does not end in “./.”. Add it.</source>
        <translation>{file}, line {line}: the closing does not end in “./.”. Add it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no icon “{icon}” in resources/icons. Choose another.</source>
        <translation>{file}, line {line}: there is no icon “{icon}” in resources/icons. Choose another.</translation>
    </message>
    <message>
        <source>{file}, line {line}: not exactly one section has the part “organisation”. Correct the parts.</source>
        <translation>{file}, line {line}: not exactly one section has the part “organisation”. Correct the parts.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{place}” is no placeholder. Known ones: {known}.</source>
        <translation>{file}, line {line}: “{place}” is no placeholder. Known ones: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is no unit of units.toml. Choose one of it, or add it there.</source>
        <translation>{file}, line {line}: “{key}” is no unit of units.toml. Choose one of it, or add it there.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the duty opens as “{found}”, but its role is “{role}”. Make them agree.</source>
        <translation>{file}, line {line}: the duty opens as “{found}”, but its role is “{role}”. Make them agree.</translation>
    </message>
    <message>
        <source>Wrong use of the command: {reason}. See “{program} --help”.</source>
        <translation>Wrong use of the command: {reason}. See “{program} --help”.</translation>
    </message>
    <message>
        <source>What was asked for is saved, but the answer could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was ended by the system: {reason}. Check the free space of the disk and the rights on the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved before is safe. A report was kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</source>
        <translation>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the last change was saved on {moment}. Check date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is saved, but the backup after it could not be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answers-template goes with --kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind needs --answers or --answers-template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind “{kind}” is written for: {levels}. Read its duties with care, or take one of this level: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a device, or far larger than any answers.</source>
        <translation type="unfinished"></translation>
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
        <source>The heads of the sheet “{sheet}” in {name} do not tell these columns: {columns}. Name each with --column FIELD=LETTER of the command “book”, or choose them in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table of tasks. There are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no column. Write for example lead=D; fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “{name}” in the directory. See the list of units.</source>
        <translation>There is no unit “{name}” in the directory. See the list of units.</translation>
    </message>
    <message>
        <source>“{text}” is no part in a task. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was due on {day} and is late. Say by when it is due now, with --deadline: a date, “keep” for the old day, or “move” for the same day in the new year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said about the task. Write --set FIELD=VALUE or --attach FILE.</source>
        <translation>Nothing was said about the task. Write --set FIELD=VALUE or --attach FILE.</translation>
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
        <source>“{text}” is no priority. Use one of: {known}.</source>
        <translation>“{text}” is no priority. Use one of: {known}.</translation>
    </message>
    <message>
        <source>Say which report: its number, or a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending. Use {endings}.</source>
        <translation>“{name}” has the wrong ending. Use {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is missing or was changed and is not in the backup. Attach it again to its task.</source>
        <translation>“{name}” is missing or was changed and is not in the backup. Attach it again to its task.</translation>
    </message>
    <message>
        <source>There was no database; the backup has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} The backup has taken its place; what was there is kept in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the program is open over {folder}. Close it first, or restore there in Settings → Backups; nothing was changed.</source>
        <translation type="unfinished"></translation>
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
        <source>The file {name} could not be converted. Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is in an old format and neither Excel nor LibreOffice was found. Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation type="unfinished"></translation>
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
        <source>The file {name} is refused: reading it takes far more than any plan. Save it again as .docx, or choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Word, PDF or text file.</source>
        <translation>{name} is a folder. Choose a Word, PDF or text file.</translation>
    </message>
    <message>
        <source>{name} is no file but a device. Choose a Word, PDF or text file.</source>
        <translation type="unfinished"></translation>
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
        <source>The file {name} is an e-mail. Save what is attached to it and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is a web page under another name. Open it in Word, save it as .docx and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Open it in Excel, save a copy without password and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is no Excel workbook, or it is damaged.</source>
        <translation type="unfinished"></translation>
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
        <source>Head of the paper: it stands above its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: it stands in the list of those who receive the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: it belongs to who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line with the name of the document (KẾ HOẠCH) was found.</source>
        <translation>No line with the name of the document (KẾ HOẠCH) was found.</translation>
    </message>
    <message>
        <source>This is a form that is not filled in: it gives no tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is a “{kind}”: it gives no tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is attached to a decision: the decision is kept, and printed before the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old plan has no year, so no year was moved. Read the text through.</source>
        <translation>The old plan has no year, so no year was moved. Read the text through.</translation>
    </message>
    <message>
        <source>“{text}” is the superior&apos;s plan of the old year. Name that of {year}.</source>
        <translation>“{text}” is the superior&apos;s plan of the old year. Name that of {year}.</translation>
    </message>
    <message>
        <source>The decision that issued the old plan stays behind: the new plan needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty of “{text}” stays behind. See whether what stands below it belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finished dut{count:y|ies} {count:stays|stay} behind in the old plan.</source>
        <translation>{count} finished dut{count:y|ies} {count:stays|stay} behind in the old plan.</translation>
    </message>
    <message>
        <source>{count} dut{count:y stays|ies stay} behind: {count:it was|they were} paused without going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unfinished dut{count:y stays|ies stay} behind: {count:it goes|they go} on in another plan.</source>
        <translation>{count} unfinished dut{count:y stays|ies stay} behind: {count:it goes|they go} on in another plan.</translation>
    </message>
    <message>
        <source>{count} unfinished dut{count:y|ies} {count:comes along|come along}. Those whose time is over will go on here once this plan is issued, and are owed in the old one till then; take out what is not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was due on {old} and is late. {new} is proposed; set the day that holds.</source>
        <translation type="unfinished"></translation>
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
        <source>“{words}” is not the lunar year {year}. Check it, and the lunar day.</source>
        <translation>“{words}” is not the lunar year {year}. Check it, and the lunar day.</translation>
    </message>
    <message>
        <source>The lunar day in “{text}” stands beside a date that moved. Check both.</source>
        <translation>The lunar day in “{text}” stands beside a date that moved. Check both.</translation>
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
        <source>The printer {name} stopped at page {page} of {pages}: what it printed is not whole. Check its paper, cable and power, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</source>
        <translation>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with this name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be larger than this disk allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds signs that are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a fault, or was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says no ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder}: the disk is full. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</translation>
    </message>
    <message>
        <source>the place of a duty in “tasks”, counted from 0</source>
        <translation>the place of a duty in “tasks”, counted from 0</translation>
    </message>
    <message>
        <source>The answers hold {value} under “{key}”; expected there: {expected}.</source>
        <translation>The answers hold {value} under “{key}”; expected there: {expected}.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>one of {words}</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>an object {…}</translation>
    </message>
    <message>
        <source>The answers hold an unknown key “{key}”. Known here: {known}.</source>
        <translation>The answers hold an unknown key “{key}”. Known here: {known}.</translation>
    </message>
    <message>
        <source>an object with “{name}”</source>
        <translation>an object with “{name}”</translation>
    </message>
    <message>
        <source>a number from {low} to {high}, or null</source>
        <translation>a number from {low} to {high}, or null</translation>
    </message>
    <message>
        <source>a list of rows of texts</source>
        <translation>a list of rows of texts</translation>
    </message>
    <message>
        <source>a date written as 2026-11-30, or an empty text</source>
        <translation>a date written as 2026-11-30, or an empty text</translation>
    </message>
    <message>
        <source>a list of recurrences</source>
        <translation>a list of recurrences</translation>
    </message>
    <message>
        <source>a number or a symbol</source>
        <translation>a number or a symbol</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a list of blocks</source>
        <translation>a list of blocks</translation>
    </message>
    <message>
        <source>a list of duties</source>
        <translation>a list of duties</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a list of widths in thousandths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a text, or a list of [words, flags] with flags of “b”, “i”, “u”</source>
        <translation>a text, or a list of [words, flags] with flags of “b”, “i”, “u”</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>a number from 0</translation>
    </message>
    <message>
        <source>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</source>
        <translation>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</translation>
    </message>
    <message>
        <source>The new date {new} is not after {today}. Choose a later day.</source>
        <translation>The new date {new} is not after {today}. Choose a later day.</translation>
    </message>
    <message>
        <source>{new} is a day off. Choose a working day; the one before it is {working}, then {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “{name}” has no unit yet. Give it to a unit first.</source>
        <translation>The task “{name}” has no unit yet. Give it to a unit first.</translation>
    </message>
    <message>
        <source>The plan is not issued yet, so there is no ground to give its tasks. Issue it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has ended; its open tasks are followed up with “{heir}”. Make the table of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no tasks to follow up in {year}.</source>
        <translation>“{name}” has no tasks to follow up in {year}.</translation>
    </message>
    <message>
        <source>“{name}” writes the letters itself. Use its tracking sheet or an assignment slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} no unit is late with a task, so there is nobody to remind.</source>
        <translation>On {day} no unit is late with a task, so there is nobody to remind.</translation>
    </message>
    <message>
        <source>On {day} “{name}” has no task that is overdue or due within 7 days, so there is nothing to remind it of.</source>
        <translation>On {day} “{name}” has no task that is overdue or due within 7 days, so there is nothing to remind it of.</translation>
    </message>
    <message>
        <source>No open task has a date, so there is nothing to put into a calendar. Set deadlines first.</source>
        <translation>No open task has a date, so there is nothing to put into a calendar. Set deadlines first.</translation>
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
        <source>The year&apos;s report is due on {whole}, not after that of the half-year ({half}). Correct one.</source>
        <translation type="unfinished"></translation>
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
        <source>“{text}” is no day and month. Type for example 20/6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a document begins at 1. Type it again.</source>
        <translation>The number of a document begins at 1. Type it again.</translation>
    </message>
    <message>
        <source>This plan is not issued yet; its text can be changed.</source>
        <translation>This plan is not issued yet; its text can be changed.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would be dated {day}, before one of its bases: {kind} {number} is of {other}. Correct one of the two days, unless the plan was signed so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible for the plan as it stands now. Open it again and look at its status.</source>
        <translation>This step is not possible for the plan as it stands now. Open it again and look at its status.</translation>
    </message>
    <message>
        <source>Number {number} of {year} is taken: {holder}. Type another one; {next} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is too high for the number of a document; {most} is the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan with the number {id}.</source>
        <translation>There is no plan with the number {id}.</translation>
    </message>
    <message>
        <source>{count} missed period{count:|s} {count:is|are} no longer owed: {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missed period{count:|s} {count:stays|stay} owed until {count:it is|they are} reported on: {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is counted from a day that is not known. Write that day in it: “… kể từ ngày 10/3/{year}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no day and no recurrence. Write for example “chậm nhất ngày 15/8/2027” or “hằng quý”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is due on {due}, before the plan&apos;s date {day}. Correct the deadline or the date.</source>
        <translation>“{text}” is due on {due}, before the plan&apos;s date {day}. Correct the deadline or the date.</translation>
    </message>
    <message>
        <source>“{text}” is done; there is nothing to carry over.</source>
        <translation>“{text}” is done; there is nothing to carry over.</translation>
    </message>
    <message>
        <source>“{text}” was carried into a later plan already.</source>
        <translation>“{text}” was carried into a later plan already.</translation>
    </message>
    <message>
        <source>Choose the plan that goes on with “{text}”.</source>
        <translation>Choose the plan that goes on with “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” stands in this plan already.</source>
        <translation>“{text}” stands in this plan already.</translation>
    </message>
    <message>
        <source>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</source>
        <translation>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</translation>
    </message>
    <message>
        <source>“{title}” is no plan: it holds tasks outside of plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {path}. Choose another one.</source>
        <translation>There is no backup {path}. Choose another one.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place yet ({reason}): another program holds a file in {folder}. Close it, then try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</source>
        <translation>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no database in {folder}. Name the office&apos;s data folder with --data.</source>
        <translation>There is no database in {folder}. Name the office&apos;s data folder with --data.</translation>
    </message>
    <message>
        <source>The day of completion {day} lies before {begun}, when the plan “{title}” begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is reported on period by period. Name one of its periods: {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task owes nothing for the period {period}. It has: {periods}.</source>
        <translation>This task owes nothing for the period {period}. It has: {periods}.</translation>
    </message>
    <message>
        <source>The day of completion {day} lies more than a year back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of completion {day} has not come yet. Type today or a day before.</source>
        <translation>The day of completion {day} has not come yet. Type today or a day before.</translation>
    </message>
    <message>
        <source>The text has {count} letter{count:|s}, more than {limit}. Shorten it, and attach the whole as a file.</source>
        <translation>The text has {count} letter{count:|s}, more than {limit}. Shorten it, and attach the whole as a file.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Attach a smaller file.</source>
        <translation>“{name}” is larger than {limit} MB. Attach a smaller file.</translation>
    </message>
    <message>
        <source>“{name}” is empty. It may not be copied whole yet; choose a file with content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is attached already, under the name “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. Attach it again.</source>
        <translation>“{name}” is no longer in {folder}. Attach it again.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} has been changed since it was attached. Detach it and attach it again.</source>
        <translation>“{name}” in {folder} has been changed since it was attached. Detach it and attach it again.</translation>
    </message>
    <message>
        <source>“{name}” is no file but a device. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer attached to a task.</source>
        <translation>This file is no longer attached to a task.</translation>
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
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was undone cannot be done again: other steps were done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no successor. Choose who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heir}” cannot take over from “{name}”. Choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no open tasks, so there is nothing to hand over.</source>
        <translation type="unfinished"></translation>
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
        <source>“{name}” has a successor, but no last day. Type until when it exists.</source>
        <translation type="unfinished"></translation>
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
        <source>“{name}” has {count} task{count:|s} and cannot be removed. Merge it with another unit instead.</source>
        <translation>“{name}” has {count} task{count:|s} and cannot be removed. Merge it with another unit instead.</translation>
    </message>
    <message>
        <source>There is no unit with the number {id}.</source>
        <translation>There is no unit with the number {id}.</translation>
    </message>
    <message>
        <source>“{old}” no longer exists in {year}; its duties are proposed for “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was moved to {year} already: “{title}”. Go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a draft that moves this plan to {year}, last changed on {day}. Go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare before it is signed: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives the reports is not named yet, so the plan says it in general words. Name it in Settings, the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are for the kind “{other}”, but “{kind}” was asked for.</source>
        <translation>The answers are for the kind “{other}”, but “{kind}” was asked for.</translation>
    </message>
    <message>
        <source>“{name}” gives no task to this office. Choose another paper.</source>
        <translation type="unfinished"></translation>
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
        <source>The letterhead names no office. Type who issues the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol is empty. Type it, for example KH-UBND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Correct it or leave it open.</source>
        <translation type="unfinished">There is no such day. Correct it or leave it open.</translation>
    </message>
    <message>
        <source>The plan has no year; deadlines without a year cannot be read.</source>
        <translation>The plan has no year; deadlines without a year cannot be read.</translation>
    </message>
    <message>
        <source>Say why the day is off, or why it is worked.</source>
        <translation>Say why the day is off, or why it is worked.</translation>
    </message>
    <message>
        <source>{year} is no year for a plan. Type one from 2000 to 2100.</source>
        <translation>{year} is no year for a plan. Type one from 2000 to 2100.</translation>
    </message>
    <message>
        <source>{day} is a working day already. Only a day off can be made one.</source>
        <translation>{day} is a working day already. Only a day off can be made one.</translation>
    </message>
    <message>
        <source>{day} is a day off already. Choose a day on which the office works.</source>
        <translation>{day} is a day off already. Choose a day on which the office works.</translation>
    </message>
    <message>
        <source>{day} is not in the office&apos;s own list. If the office works on that day, add it as a working day.</source>
        <translation>{day} is not in the office&apos;s own list. If the office works on that day, add it as a working day.</translation>
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
        <source>“{kind} {number}”: that number is one of the kind “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is no longer in force. Choose what replaced it.</source>
        <translation>“{number}” is no longer in force. Choose what replaced it.</translation>
    </message>
    <message>
        <source>“{number}” is no longer in force ({note}). Cite what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” was changed since ({note}). Name what changed it after its subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether “{number}” is in force before it is cited: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether “{number}” is in force before it is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is of {note}, after the plan&apos;s own day. Put one of the days right, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is for a period that ended in {until}. Cite the document for {year}, or take it out.</source>
        <translation type="unfinished"></translation>
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
        <source>Duty {row} has {count} letter{count:|s}, more than {limit}. Shorten it or make several duties of it.</source>
        <translation>Duty {row} has {count} letter{count:|s}, more than {limit}. Shorten it or make several duties of it.</translation>
    </message>
    <message>
        <source>Duty {row} has no unit. Choose who does it.</source>
        <translation>Duty {row} has no unit. Choose who does it.</translation>
    </message>
    <message>
        <source>Duty {row} names two units as lead, “{name}”. Keep one and let the other support it.</source>
        <translation>Duty {row} names two units as lead, “{name}”. Keep one and let the other support it.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists in {year}. Choose the unit that took over.</source>
        <translation>“{name}” no longer exists in {year}. Choose the unit that took over.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists in {year}; “{successor}” took over.</source>
        <translation>“{name}” no longer exists in {year}; “{successor}” took over.</translation>
    </message>
    <message>
        <source>Duty {row} names a day that does not exist, “{words}”. Correct it.</source>
        <translation>Duty {row} names a day that does not exist, “{words}”. Correct it.</translation>
    </message>
    <message>
        <source>Duty {row} has no deadline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dut{count:y|ies} {count:has|have} no deadline yet; the first is duty {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty {row} was due on {day}, which is over. Set a later day before issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dut{count:y|ies} {count:was|were} due before today; the first is duty {row} ({day}). Set later days before issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{example}”, from the file that was taken over, is a paper of another province. Name that of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline of duty {row} is no date. Correct it.</source>
        <translation>The deadline of duty {row} is no date. Correct it.</translation>
    </message>
    <message>
        <source>The deadline of duty {row} ({day}) lies before the plan&apos;s date. Correct one.</source>
        <translation>The deadline of duty {row} ({day}) lies before the plan&apos;s date. Correct one.</translation>
    </message>
    <message>
        <source>The deadline of duty {row} ({day}) lies outside the plan&apos;s year.</source>
        <translation>The deadline of duty {row} ({day}) lies outside the plan&apos;s year.</translation>
    </message>
    <message>
        <source>Duty {row} names “{name}” as lead and as supporting unit. Keep one.</source>
        <translation>Duty {row} names “{name}” as lead and as supporting unit. Keep one.</translation>
    </message>
    <message>
        <source>There is a plan of {year} with this subject already. Go on with that one, or change the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject begins with “{words}”, which stands above it on the paper. Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The superior&apos;s plan is not named. Where there is one for {year}, name it: it is the first basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” signs as {title} and is none of the office&apos;s signers. Choose who signs, or add the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, whose file this was, still stands in the text ({count} time{count:|s}), as in “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty {row} says “{words}”, but its deadline is {day}. Correct one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no recipients.</source>
        <translation>The plan has no recipients.</translation>
    </message>
    <message>
        <source>These units have tasks but are no recipients: {units}</source>
        <translation type="unfinished">These units have tasks but are no recipients: {units}</translation>
    </message>
    <message>
        <source>The plan has no closing paragraph.</source>
        <translation>The plan has no closing paragraph.</translation>
    </message>
    <message>
        <source>Text stands behind the closing paragraph, which has to be the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing paragraph does not end with “./.”.</source>
        <translation>The closing paragraph does not end with “./.”.</translation>
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
        <source>The database {path} is gone, but {folder} holds backups or files of an office. Put the database back, or restore the newest backup from the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is no database of this program, or has lost its form. Nothing was changed; restore the newest backup from the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe copy of the database could not be made; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</source>
        <translation>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</translation>
    </message>
    <message>
        <source>The database {path} is damaged. Restore the newest backup from the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier upgrade of the database {path} was not finished. Restore the copy “before-upgrade-{revision}” from the folder “backups” beside it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or window is using the database {path} just now. Nothing was changed; wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be opened or written. Check that the folder is there and not read-only, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be written. Check that the disk is there and has free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step can no longer be undone: what it changed has been changed again since.</source>
        <translation>This step can no longer be undone: what it changed has been changed again since.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Save a copy without password and choose the copy.</source>
        <translation>The file {name} is protected by a password. Save a copy without password and choose the copy.</translation>
    </message>
    <message>
        <source>The file {name} is a scan: it has no text to read. Ask for the Word file, or have the text recognised first.</source>
        <translation>The file {name} is a scan: it has no text to read. Ask for the Word file, or have the text recognised first.</translation>
    </message>
    <message>
        <source>The text inside the file {name} is garbage, although its pages look right: its fonts do not tell which letter is which. Ask for the Word file, save it as PDF anew from Word, or type its words beside its pages as for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the file is no proper TOML ({reason}). Correct this line.</source>
        <translation>{file}, line {line}: the file is no proper TOML ({reason}). Correct this line.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown here. Correct or delete it.</source>
        <translation>{file}, line {line}: “{key}” is unknown here. Correct or delete it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is missing in this part. Add it.</source>
        <translation>{file}, line {line}: “{key}” is missing in this part. Add it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” cannot stand here. Write one of: {known}.</source>
        <translation>{file}, line {line}: “{value}” cannot stand here. Write one of: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a value of another kind is wanted here (texts stand in quotation marks, lists in [ ]). Correct it.</source>
        <translation>{file}, line {line}: a value of another kind is wanted here (texts stand in quotation marks, lists in [ ]). Correct it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the date is not written as 2026-11-30. Correct it.</source>
        <translation>{file}, line {line}: the date is not written as 2026-11-30. Correct it.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” stands here a second time. Delete one of them.</source>
        <translation>{file}, line {line}: “{key}” stands here a second time. Delete one of them.</translation>
    </message>
    <message>
        <source>The filter has no name. Type one.</source>
        <translation>The filter has no name. Type one.</translation>
    </message>
    <message>
        <source>The name has {count} letter{count:|s}. A filter&apos;s name has {most} at most.</source>
        <translation>The name has {count} letters. A filter&apos;s name has {most} at most.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation>There is no saved filter “{name}”.</translation>
    </message>
    <message>
        <source>This draft was changed in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft cannot be read by this version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {other} is of {other_day} already, so {number} of {day} would stand out of order in the register. Correct the number or the day, unless the paper was signed so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} of “{title}” was issued with it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” of {day}, now in the bin, has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was typed into the draft “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” of {day} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed while it was open here, so it was not saved. “Discard” reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by {author} at {time} while it was open here, so it was not saved. “Discard” reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in the database: its making was undone elsewhere. It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed while it was open here ({what}), so what was typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by {author} at {time} while it was open here ({what}), so what was typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed by {author} at {time} while it was open here, so what was typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed while it was open here, so what was typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was reported on by {author} at {time} while it was open here ({percent} % now), so nothing was saved. Read it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} task{count:|s} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the bin or taken out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its status, number or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of its tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter (2026-Q3), nine months (2026-9M), a month (2026-07) or a week (2026-W05).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds “{value}”, which this program does not know. It was changed by another program or a newer version: install that, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} lies in the data folder itself. Choose one on another disk, stick or share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} is not what was written. Check that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {count} letter{count:|s} or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the present password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of tasks was found in {name}. Its head needs a column like “Nội dung”, “Nhiệm vụ” or “Công việc”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the report is about, as its title does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that the report is due on is a number from 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are closed from 1 to 60 days before the report is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would be due on {due}, before its figures are closed on {cut_off}. Choose a later day, or one of the month after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report with the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is no longer in the list of what is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures would end before they begin. Correct the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would be due on {due}, before its figures are closed on {cut_off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another report of {year} has the number {number}. {next} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would be dated {day}, before its figures are closed on {cut_off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Type today or a day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is dated {dated} and cannot have been sent on {day} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is issued as {number} and its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible for the report as it stands now. Open it again and look at its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is in the list already, to the same receiver and on the same day: “{subject}”. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there and not empty. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper gives no task to this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is with the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is no longer with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This demand is no longer with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no e-mail that can be read. Save its attachments, and read those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is refused: it holds far more than any such workbook. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is no workbook of the kind .xlsx. Save it as .xlsx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds macros; they were not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} points to other files; they were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of {name} is not found: its heads were changed. Ask for the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no form that this program made. Ask the unit for the form itself; read a workbook of tasks by “New plan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of tasks in {name} is not found: its heads were changed. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no progress workbook of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program. Install that to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by an old version of the program. Ask for it from the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the cell {cell} says “{value}”, which cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a form of another office: {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden sheet of {name} was changed, so its rows cannot be told. Send the unit a new form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not that of a task of the form, so the row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row at {cell} names no task of the form and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell {cell} is not to be filled in and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task stands in the form twice with different words; none is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells {area} were merged into one, so it is not told whose this is. Unmerge them and fill in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no state of the list. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {count} letter{count:|s}, more than {limit}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as dd/mm/yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies too far back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no percentage from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, progress and day of completion do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and progress do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has a task of an issued plan that is to be reported on, so there is no form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form for this report is out that has not come back, so nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no longer a task of this unit and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was changed since the form was read, so nothing was taken. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two forms say different things of “{text}”, so nothing was taken. Take one of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no level. Write it as xã …, phường … or đặc khu ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of {office} in another province, so its figures do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the figures of {other}, not of {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no tasks to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office made “{name}” itself. It is for the offices below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of {issuer}, which gives no tasks to an office of {province}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this period was read yet. Read the offices&apos; files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices of the list have sent, so there is nobody to remind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook is attached to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {name} is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty: unit and time stand in labelled lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty: it stands below its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty: its unit is named in the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty: the sentence gives it to a unit in so many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a unit: what stands below are its duties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter and no unit: duties below it name their own units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens a list: what stands below are the duties of its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: it names no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: it speaks to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: it says who carries the decision out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: this part looks back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty of its own: its unit has the same one in the part on duties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: a note between a unit and its duties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty: a remark behind the duties of the last unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: it is bold as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with its text on the line: the lead is bold, italic or underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: it is italic as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with its text on the line: a short lead stands before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: short and without a full stop, though it is not bold as others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: headings with such a number are bold in this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: what stands before the colon is too long for a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: what stands before the colon gives somebody a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: it opens a list of duties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: short, with a colon, and something else stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: it ends with a colon, and nothing stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: a few words with a full stop, and text stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: it ends as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: it is too long for a heading, or has two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: a lettered item among others, or one that gives somebody a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: it has a number and no full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: it has a number of its own, or there is nothing to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place on the page tells whether it goes on with the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: the next word had no room among the letters of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: it leads from the bases into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: it opens as the last paragraph of a paper does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: another basis, or the sender who issues the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: a sentence opens behind a basis that ends in a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: the sentence before waits for the rest of a citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a sign opens a new paragraph, unless it is part of the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: a number or a symbol was broken by the line&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: a heading in capitals was broken by the line&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: the one before is the last of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: one of both is in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: a word to everybody, and the sentence before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank line parts it from a line that is about full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters go on, unless the sentence before was over on a short line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: behind a blank line, and the sentence before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: a list of citations was broken by the line&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence before was over; it goes on only where the next word had no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: the words around the break belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where the next word had no room on the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters go on, unless the sentence before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: the sentence before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: a figure behind a long line whose sentence was not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paragraph: each line of this file is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter: it has no name, and opens with whom it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the paper stands alone in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stands behind the decision that issues it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the paper opens the line, its subject goes on behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the year that the line before waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with a number, a sign or a bracket, so the subject is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file it goes on with the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as a basis does, so the subject is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a day with a capital letter, so the subject is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is in capitals: what is in capitals goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in capitals and the subject is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of both is bold: only a short centred line goes on with the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a basis, unless it is bold and centred as the subject is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads into the text, so the subject is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is centred as the subject is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bold as the subject is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words around the break belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with words that a subject goes on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before is full, and this one is its rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing binds it to the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the body: it is long, or ends the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: a title of somebody who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the body: neither a title nor a name nor a stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: it stands in the column beside the recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending where a title stands above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ending: on the next page, and somebody has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ending: the name of an appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ending: a long line, a number or the name of a paper, after the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: recipients, titles and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is ticked. Tick those that are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs words. Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the plans in force is due in {period}. Choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives no tasks: it is no such workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence: it opens with what the unit above is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or a plan with --plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place does not tell: it stands in the middle of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is indented as the first lines of paragraphs are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place does not tell: it opens with a number or a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at the margin, as lines that go on do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space parts it from the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No white space parts it from the line before, as it does paragraphs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before is short, and its next word had room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before was stretched to the margin, or its sentence was not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before is full, and its sentence was not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place does not tell: the sentence before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays open until its text is saved: the disk is full, or another program holds the data. Put that right first, then open the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} of {office} say different things of the same day, so none of them counts. Choose in the window which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not sound and was not kept. Check the free space of the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text still says: “{words}”. Change it there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the assignment the tasks stay with “{names}”: no unit has the new name. Choose theirs there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Writing “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is held by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is probably open in Word or Excel; it was tried five times. Write it as “{name}” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write under the other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was sent to the printer {printer}.</source>
        <translation type="unfinished"></translation>
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
        <source>Open the folder</source>
        <translation type="unfinished">Open the folder</translation>
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
    <message>
        <source>Plan as Word or PDF …</source>
        <translation type="unfinished">Plan as Word or PDF …</translation>
    </message>
    <message>
        <source>Assignment table as Excel or Word …</source>
        <translation type="unfinished">Assignment table as Excel or Word …</translation>
    </message>
    <message>
        <source>Progress workbook …</source>
        <translation type="unfinished">Progress workbook …</translation>
    </message>
    <message>
        <source>The whole work file as a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole work file as an archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment slip …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation type="unfinished">Tracking sheet</translation>
    </message>
    <message>
        <source>Its deadlines as a calendar file</source>
        <translation type="unfinished">Its deadlines as a calendar file</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the folder of the work file be made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form for this report is out that has not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file for the phone or Outlook</source>
        <translation>Calendar file for the phone or Outlook</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s own initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
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
        <source>Every week</source>
        <translation type="unfinished"></translation>
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
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office below the signer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision before the plan</source>
        <translation type="unfinished"></translation>
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
        <source>Not issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not issued yet: nothing of it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Quarter {roman}/{year}</source>
        <translation>Quarter {roman}/{year}</translation>
    </message>
    <message>
        <source>Nine months of {year}</source>
        <translation>Nine months of {year}</translation>
    </message>
    <message>
        <source>Month {index}/{year}</source>
        <translation>Month {index}/{year}</translation>
    </message>
    <message>
        <source>Week {index}/{year} ({first}–{last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half of {year}</source>
        <translation>First half of {year}</translation>
    </message>
    <message>
        <source>Second half of {year}</source>
        <translation>Second half of {year}</translation>
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
        <source>Words replaced in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task made for a superior&apos;s demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the plan added or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph made a task, or a task a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File added to the plan: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File taken out of the plan: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File renamed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of an exported file removed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior&apos;s paper added: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior&apos;s paper taken out: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided whether a demand is taken: {demand}</source>
        <translation type="unfinished"></translation>
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
        <source>Deadlines of recurring tasks made by the new version</source>
        <translation>Deadlines of recurring tasks made by the new version</translation>
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
        <source>Draft put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words replaced in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>Progress reported</translation>
    </message>
    <message>
        <source>{count} task{count:|s} taken over from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task added outside of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the task noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the task noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached: {file}</source>
        <translation>File attached: {file}</translation>
    </message>
    <message>
        <source>File detached: {file}</source>
        <translation>File detached: {file}</translation>
    </message>
    <message>
        <source>Unfinished tasks carried into the plan</source>
        <translation>Unfinished tasks carried into the plan</translation>
    </message>
    <message>
        <source>Task ended as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit&apos;s form taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished tasks: {carry} carried over, {done} done, {pause} paused</source>
        <translation>Unfinished tasks: {carry} carried over, {done} done, {pause} paused</translation>
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
        <source>{count} task{count:|s} handed over to {into}</source>
        <translation type="unfinished"></translation>
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
        <source>Legal library renewed by the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day added to the calendar</source>
        <translation>Day added to the calendar</translation>
    </message>
    <message>
        <source>Day taken out of the calendar</source>
        <translation>Day taken out of the calendar</translation>
    </message>
    <message>
        <source>Signers edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter “{name}” saved</source>
        <translation>Filter “{name}” saved</translation>
    </message>
    <message>
        <source>Filter “{name}” removed</source>
        <translation>Filter “{name}” removed</translation>
    </message>
    <message>
        <source>Report added to what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of a report changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report taken out of what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the report taken anew, {count} sentence{count:|s} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report submitted for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report taken back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report issued as {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number taken off the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier text of the report taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending of the report corrected: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File added to the report: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File taken out of the report: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending of the report taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office edited</source>
        <translation>Office edited</translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead, office above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead, issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed before the deadline</source>
        <translation>Completed before the deadline</translation>
    </message>
    <message>
        <source>Completed on time</source>
        <translation>Completed on time</translation>
    </message>
    <message>
        <source>Completed after the deadline</source>
        <translation>Completed after the deadline</translation>
    </message>
    <message>
        <source>{late}/{count} period{count:|s} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in {late} of {count} period{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minute{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hour{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} day{count:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drafted, step {step}/{steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished">From a template</translation>
    </message>
    <message>
        <source>From the plan of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a superior&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished">undone</translation>
    </message>
    <message>
        <source>undone by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {days} day{days:|s}</source>
        <translation>Overdue {days} day{days:|s}</translation>
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
        <source>{days} day{days:|s} left</source>
        <translation>{days} day{days:|s} left</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Heading, level 1 (I.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, level 2 (1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, level 3 (1.1.)</source>
        <translation type="unfinished"></translation>
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
        <source>Due {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>(last working day {day})</source>
        <translation>(last working day {day})</translation>
    </message>
    <message>
        <source>(working day {day})</source>
        <translation>(working day {day})</translation>
    </message>
    <message>
        <source>{weekday}, {day}/{month}/{year}</source>
        <translation>{weekday}, {day}/{month}/{year}</translation>
    </message>
    <message>
        <source>{count} file{count:|s} of other offices read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of offices changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day due of a period set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of an office chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other offices taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written or read on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Open the folder</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation type="unfinished">There is no such day. Type it as dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>The text rests on figures that were taken earlier; by now they are others for this period. Take the figures anew first, unless the report was signed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Not yet</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name at the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct how it was sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down that it was sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its title says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công văn số 12/SNV-HTQT ngày 20/10/2026 của …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Figures to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Begin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filter by words</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures shall be put in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence stands where the cursor is and keeps its sources; its figures are renewed with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the package together …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {what}. The package is marked as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signed copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed copy was added yet: the package holds the text without signature and seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@province.gov.vn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, date, subject, signer and files, to be pasted into the e-office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Write down that it was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has another number or date than the report and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept with the report and goes in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation type="unfinished">“{name}” was written.</translation>
    </message>
    <message>
        <source>The facts are in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: sent on {day}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are computed anew as of {day}. Sentences that you changed stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence changes; the table does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of your own {count:stays|stay} and should be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the figures anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours stays: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without those that a longer report covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Plans</translation>
    </message>
    <message>
        <source>Owed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two months before the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month before the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list already, due on {first} for {period}; this one would be due on {second}. Where only the day was changed, go back and change the one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the same twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Month</translation>
    </message>
    <message>
        <source>Days before it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline: one heading a line, a dash before those below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report that is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>{period}: figures from {first} to {last}, due on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Year</translation>
    </message>
    <message>
        <source>On a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished">Submitted</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Issued</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the 15th to the 14th (Decree 09/2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until some days before it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {days} day{days:|s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{days:|s} left</source>
        <translation type="unfinished">{days} day{days:|s} left</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
</context>
</TS>
