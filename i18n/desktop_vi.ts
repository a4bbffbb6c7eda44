<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AppendixForm</name>
    <message>
        <source>Print the assignment table as an appendix</source>
        <translation>In biểu phân công thành phụ lục</translation>
    </message>
    <message>
        <source>It lists every duty with its unit, deadline and product, on pages of its own after the text.</source>
        <translation>Biểu ghi từng nhiệm vụ với đơn vị, thời hạn và sản phẩm, ở trang riêng sau phần nội dung.</translation>
    </message>
    <message>
        <source>Appendices of the text: {names}</source>
        <translation>Phụ lục có sẵn trong nội dung: {names}</translation>
    </message>
</context>
<context>
    <name>AssignGrid</name>
    <message>
        <source>Add a task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Change the unit or the note</source>
        <translation>Đổi đơn vị hoặc ghi chú</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Bỏ nhiệm vụ</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Chưa có nhiệm vụ</translation>
    </message>
    <message>
        <source>Add a task for each unit that has work to do.</source>
        <translation>Thêm nhiệm vụ cho từng đơn vị.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} of {units} unit{units:|s}</source>
        <translation>{count} nhiệm vụ của {units} đơn vị</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:has|have} no deadline yet</source>
        <translation>{count} nhiệm vụ chưa có thời hạn</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Dán vào ô</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>Sửa thời hạn</translation>
    </message>
    <message>
        <source>Change the supporting units</source>
        <translation>Sửa đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Add a task below</source>
        <translation>Thêm nhiệm vụ phía dưới</translation>
    </message>
    <message>
        <source>{count} cell{count:|s} could not be taken: {cells}.</source>
        <translation>Không dán được {count} ô: {cells}.</translation>
    </message>
    <message>
        <source>{count} row{count:|s} found no task: add the tasks first.</source>
        <translation>Còn {count} dòng không có nhiệm vụ để dán vào: hãy thêm nhiệm vụ trước.</translation>
    </message>
    <message>
        <source>Give up {count} missed period{count:|s}?</source>
        <translation>Bỏ {count} kỳ đã quá hạn?</translation>
    </message>
    <message>
        <source>With a date of its own the task no longer owes what was missed: {periods}.</source>
        <translation>Khi ghi một ngày cụ thể, nhiệm vụ không còn phải báo cáo các kỳ đã quá hạn: {periods}.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Ghi ngày này</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Giữ như cũ</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Chưa có thời hạn</translation>
    </message>
    <message>
        <source>Before a day (that day is late)</source>
        <translation>Trước ngày (ngày ghi không tính)</translation>
    </message>
    <message>
        <source>At the latest on a day</source>
        <translation>Chậm nhất ngày</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Ghi bằng chữ (ví dụ: trong quý II)</translation>
    </message>
    <message>
        <source>At the latest {day}</source>
        <translation>Chậm nhất {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Trước {day}</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến chỗ đó</translation>
    </message>
</context>
<context>
    <name>AssignStep</name>
    <message>
        <source>Assignment of tasks</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Each row is a task. Press Enter to change a cell, Tab to go to the next one.</source>
        <translation>Mỗi dòng là một nhiệm vụ. Bấm Enter để sửa ô, Tab để sang ô bên cạnh.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Đã xóa “{name}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Duties in the text ({count}) …</source>
        <translation>Nhiệm vụ có trong nội dung ({count})…</translation>
    </message>
    <message>
        <source>Party bodies, Front last</source>
        <translation>Cơ quan Đảng, Mặt trận xuống cuối</translation>
    </message>
    <message>
        <source>Party bodies, Front first</source>
        <translation>Cơ quan Đảng, Mặt trận lên đầu</translation>
    </message>
</context>
<context>
    <name>AssignTable</name>
    <message>
        <source>Assignment of tasks</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>No unit yet  ·  {count} task{count:|s}</source>
        <translation>Chưa có đơn vị  ·  {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Asked to support: {unit}  ·  {count} task{count:|s}</source>
        <translation>Đề nghị phối hợp: {unit}  ·  {count} nội dung</translation>
    </message>
    <message>
        <source>{unit}  ·  {count} task{count:|s}</source>
        <translation>{unit}  ·  giao {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Chưa có thời hạn</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Search in the history</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi thao tác</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nhóm thao tác</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Nothing in the history matches</source>
        <translation>Không có thao tác nào trong nhật ký khớp</translation>
    </message>
    <message>
        <source>To Excel …</source>
        <translation>Xuất Excel…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản đang soạn</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>{count} entr{count:y|ies}</source>
        <translation>{count} thao tác</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} entr{count:y|ies}</source>
        <translation>{shown} thao tác gần nhất trong {count} thao tác</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (đã hoàn tác)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Legal document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Report of progress</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Period of a task</source>
        <translation>Kỳ của nhiệm vụ</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>File of a plan</source>
        <translation>Tệp của kế hoạch</translation>
    </message>
    <message>
        <source>Superior&apos;s paper</source>
        <translation>Văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Demand of a superior&apos;s paper</source>
        <translation>Yêu cầu của cấp trên</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Tệp đã xuất</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>Văn bản viện dẫn</translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation>Phiên bản đã ban hành</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>Ngày trong lịch</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản đang soạn</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Report that is owed</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Earlier text of a report</source>
        <translation>Bản trước của báo cáo</translation>
    </message>
    <message>
        <source>Form of a unit</source>
        <translation>Phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Office above</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Day of the date</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Month of the date</source>
        <translation>Tháng ký</translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation>Năm ký</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Superior&apos;s plan</source>
        <translation>Kế hoạch của cấp trên</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Authority of the signature</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Ký thay</translation>
    </message>
    <message>
        <source>Signer&apos;s office</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Appendix of assignment</source>
        <translation>Phụ lục phân công</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Issued number</source>
        <translation>Số đã ban hành</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Tệp nguồn</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Thời điểm tạo</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Trong thùng rác từ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>That day counts</source>
        <translation>Tính cả ngày đó</translation>
    </message>
    <message>
        <source>Wording of the deadline</source>
        <translation>Cách ghi thời hạn</translation>
    </message>
    <message>
        <source>Further deadlines</source>
        <translation>Các thời hạn khác</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Thời gian thực hiện</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Per cent done</source>
        <translation>Tỷ lệ hoàn thành</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Number of the product</source>
        <translation>Số, ký hiệu sản phẩm</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <source>Put aside for good</source>
        <translation>Không chuyển tiếp nữa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn giao</translation>
    </message>
    <message>
        <source>Paper that gives it</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>Demands that it answers</source>
        <translation>Yêu cầu được đáp ứng</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>File of another office</source>
        <translation>Tệp của địa phương</translation>
    </message>
    <message>
        <source>File of a report</source>
        <translation>Tệp của báo cáo</translation>
    </message>
    <message>
        <source>Exported file of a report</source>
        <translation>Tệp đã xuất của báo cáo</translation>
    </message>
    <message>
        <source>Wanted back by</source>
        <translation>Hạn gửi lại</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả đọc</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>Số liệu đến ngày</translation>
    </message>
    <message>
        <source>Chosen among several</source>
        <translation>Được chọn trong nhiều tệp</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Sửa bằng tay</translation>
    </message>
    <message>
        <source>Units as signed</source>
        <translation>Đơn vị ghi trong bản ký</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Nơi được giao</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Phạm vi giao</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Các thời hạn</translation>
    </message>
    <message>
        <source>Time is a day</source>
        <translation>Hạn là một ngày</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Lý do không lấy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Người của đơn vị</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Lãnh đạo phụ trách</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Hoạt động từ</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Hoạt động đến</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế thừa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Các Phó Chủ tịch</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation>Chánh Văn phòng</translation>
    </message>
    <message>
        <source>Receives reports on external affairs</source>
        <translation>Cơ quan nhận báo cáo đối ngoại</translation>
    </message>
    <message>
        <source>Receives reports on information abroad</source>
        <translation>Cơ quan nhận báo cáo thông tin đối ngoại</translation>
    </message>
    <message>
        <source>Half-year report due</source>
        <translation>Thời hạn báo cáo 6 tháng</translation>
    </message>
    <message>
        <source>Year&apos;s report due</source>
        <translation>Thời hạn báo cáo năm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Mark before it</source>
        <translation>Ký hiệu đầu dòng</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Cấp mục</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Widths of columns</source>
        <translation>Độ rộng cột</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>First day of the figures</source>
        <translation>Ngày đầu lấy số liệu</translation>
    </message>
    <message>
        <source>Figures closed</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Day due</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Months after the period</source>
        <translation>Số tháng sau kỳ</translation>
    </message>
    <message>
        <source>Days between figures and day due</source>
        <translation>Số ngày từ khi chốt số liệu đến hạn nộp</translation>
    </message>
    <message>
        <source>Periods that are reported</source>
        <translation>Các kỳ phải báo cáo</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Plans told of</source>
        <translation>Kế hoạch được báo cáo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures taken at</source>
        <translation>Thời điểm lấy số liệu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Người ký, chức vụ</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Number at the receiver</source>
        <translation>Số đến tại nơi nhận</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Owed until</source>
        <translation>Áp dụng đến ngày</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>Lưu trước khi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made by hand</source>
        <translation>Sao lưu thủ công</translation>
    </message>
    <message>
        <source>By itself, after 30 minutes</source>
        <translation>Tự động, 30 phút</translation>
    </message>
    <message>
        <source>When the program was closed</source>
        <translation>Khi đóng chương trình</translation>
    </message>
    <message>
        <source>Before a file was read</source>
        <translation>Trước khi đọc tệp</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Trước khi khôi phục</translation>
    </message>
    <message>
        <source>Before much was deleted</source>
        <translation>Trước khi xóa nhiều mục</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Trước khi nâng cấp</translation>
    </message>
    <message>
        <source>The data is backed up</source>
        <translation>Dữ liệu đã được sao lưu</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Restore the chosen one …</source>
        <translation>Khôi phục bản đã chọn…</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Khôi phục từ tệp…</translation>
    </message>
    <message>
        <source>Restore a backup that was made on another computer</source>
        <translation>Khôi phục bản sao lưu lấy từ máy tính khác</translation>
    </message>
    <message>
        <source>Take along …</source>
        <translation>Xuất toàn bộ dữ liệu…</translation>
    </message>
    <message>
        <source>Write all data to one file, for another computer</source>
        <translation>Ghi toàn bộ dữ liệu ra một tệp để mở trên máy khác</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Kiểm tra tất cả</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The newest copy is of {time}; each is checked before it is kept. A copy of the database is made after 30 minutes of work and when the program is closed. “Back up now” puts the evidence files into it too. “Take along” writes all that to a file for another computer.</source>
        <translation>Bản gần nhất: {time}. Chương trình tự sao lưu sau mỗi 30 phút làm việc và khi đóng; “Sao lưu ngay” sao lưu cả tệp minh chứng; “Xuất toàn bộ dữ liệu” ghi ra một tệp để mở trên máy khác.</translation>
    </message>
    <message>
        <source>{count} backup{count:|s}</source>
        <translation>{count} bản sao lưu</translation>
    </message>
    <message>
        <source>One is made every 30 minutes of work and on closing.</source>
        <translation>Tự sao lưu sau mỗi 30 phút làm việc và khi đóng.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Đã sao lưu và kiểm tra.</translation>
    </message>
    <message>
        <source>Backing up all data …</source>
        <translation>Đang sao lưu toàn bộ dữ liệu…</translation>
    </message>
    <message>
        <source>All data of an office</source>
        <translation>Toàn bộ dữ liệu của cơ quan</translation>
    </message>
    <message>
        <source>All data was written to “{name}” and checked. Open that file on the other computer.</source>
        <translation>Toàn bộ dữ liệu đã được ghi vào “{name}” và kiểm tra. Mở tệp này trên máy khác.</translation>
    </message>
    <message>
        <source>{count} evidence file{count:|s} {count:is|are} missing or {count:was|were} changed and not in it: {names}. Attach {count:it|them} again to {count:its task|their tasks}.</source>
        <translation>Thiếu {count} tệp minh chứng vì đã mất hoặc bị sửa: {names}. Hãy đính kèm lại vào nhiệm vụ.</translation>
    </message>
    <message>
        <source>Checking the data and all backups …</source>
        <translation>Đang kiểm tra dữ liệu và các bản sao lưu…</translation>
    </message>
    <message>
        <source>The data and all backups are sound.</source>
        <translation>Dữ liệu và mọi bản sao lưu đều đọc được.</translation>
    </message>
    <message>
        <source>Restore the backup “{name}”?</source>
        <translation>Khôi phục bản sao lưu “{name}”?</translation>
    </message>
    <message>
        <source>The backup “{name}” was restored.</source>
        <translation>Đã khôi phục bản sao lưu “{name}”.</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Đang đọc bản sao lưu…</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Đang khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>Checked when made</source>
        <translation>Đã kiểm tra khi tạo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau khôi phục</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>What was done since then cannot be told.</source>
        <translation>Không rõ những gì đã làm từ đó đến nay.</translation>
    </message>
    <message>
        <source>{count} change{count:|s} {count:is|are} taken back:</source>
        <translation>{count} thay đổi sẽ mất:</translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation>Từ đó đến nay chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>{count} draft{count:|s} {count:loses|lose} what was written in {count:it|them} since then:</source>
        <translation>Phần viết thêm từ đó trong {count} bản đang soạn sẽ mất:</translation>
    </message>
    <message>
        <source>Restore the backup of {time}?</source>
        <translation>Khôi phục bản sao lưu lúc {time}?</translation>
    </message>
    <message>
        <source>What is there now is kept first, as a backup of its own: you can come back to it.</source>
        <translation>Dữ liệu hiện tại được giữ trước thành một bản sao lưu riêng, có thể quay lại.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Không khôi phục</translation>
    </message>
    <message>
        <source>The backup of {time} was restored.</source>
        <translation>Đã khôi phục bản sao lưu lúc {time}.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Bản sao lưu ({patterns})</translation>
    </message>
</context>
<context>
    <name>BasesStep</name>
    <message>
        <source>Bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Each basis ends in “;”, the last one in “.”: the program sets the signs.</source>
        <translation>Mỗi căn cứ kết thúc bằng dấu “;”, căn cứ cuối bằng dấu “.”: chương trình tự đặt dấu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Bases of this plan</source>
        <translation>Căn cứ của kế hoạch</translation>
    </message>
    <message>
        <source>Words of the basis</source>
        <translation>Nội dung căn cứ</translation>
    </message>
    <message>
        <source>Words of the chosen basis</source>
        <translation>Nội dung căn cứ đang chọn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove the basis</source>
        <translation>Bỏ căn cứ</translation>
    </message>
    <message>
        <source>Add a basis of your own</source>
        <translation>Thêm căn cứ khác</translation>
    </message>
    <message>
        <source>Pick from the library</source>
        <translation>Chọn từ danh mục văn bản</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Số hoặc từ ngữ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Legal library</source>
        <translation>Danh mục văn bản căn cứ</translation>
    </message>
    <message>
        <source>Add to the bases</source>
        <translation>Thêm vào căn cứ</translation>
    </message>
    <message>
        <source>Back to the bases</source>
        <translation>Về danh sách căn cứ</translation>
    </message>
    <message>
        <source>No document of the library goes with these words</source>
        <translation>Không có văn bản nào khớp với từ cần tìm</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(chưa có nội dung)</translation>
    </message>
    <message>
        <source>{count} document{count:|s}</source>
        <translation>{count} văn bản</translation>
    </message>
    <message>
        <source>Further bases ({count})</source>
        <translation>Căn cứ thường dùng ({count})</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Tỷ lệ hoàn thành</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Twice in the book</source>
        <translation>Trùng dòng trong tệp</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Đang đọc “{name}”…</translation>
    </message>
    <message>
        <source>{added} task{added:|s} {added:was|were} added, {changed} brought up to date.</source>
        <translation>Đã thêm {added} nhiệm vụ, cập nhật {changed} nhiệm vụ.</translation>
    </message>
    <message>
        <source>Take tasks over from a workbook</source>
        <translation>Nhận nhiệm vụ từ sổ theo dõi Excel</translation>
    </message>
    <message>
        <source>All sheets with tasks</source>
        <translation>Mọi trang tính có nhiệm vụ</translation>
    </message>
    <message>
        <source>The columns are right</source>
        <translation>Các cột đã đúng</translation>
    </message>
    <message>
        <source>Please say which column holds what is marked below.</source>
        <translation>Hãy cho biết cột nào chứa những mục được đánh dấu bên dưới.</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Các cột…</translation>
    </message>
    <message>
        <source>No row of this sheet gives a task</source>
        <translation>Trang tính này không có dòng nào là nhiệm vụ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Name in the program</source>
        <translation>Tên trong chương trình</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Nothing is saved before you confirm.</source>
        <translation>Chưa lưu gì cho đến khi xác nhận.</translation>
    </message>
    <message>
        <source>This office wrote this workbook itself, so its tasks are in the program already, some in other words. What is called new is not ticked: tick what was added since by hand.</source>
        <translation>Tệp này do chính cơ quan mình xuất ra: nhiệm vụ trong đó đã có trong chương trình, có dòng viết khác chữ. Dòng ghi “Mới” chưa được chọn; chỉ chọn dòng đã thêm tay vào tệp sau khi xuất.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Which column is it?</source>
        <translation>Là cột nào?</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Rows of the workbook</source>
        <translation>Các dòng của sổ</translation>
    </message>
    <message>
        <source>Save {count} task{count:|s}</source>
        <translation>Lưu {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>Trang tính “{sheet}”, dòng {row}</translation>
    </message>
    <message>
        <source>The office has this task as the book has it.</source>
        <translation>Nhiệm vụ này trong chương trình đã giống như trong sổ theo dõi.</translation>
    </message>
    <message>
        <source>The program knows it further on, so it is not ticked. Tick it to go back.</source>
        <translation>Tiến độ trong chương trình đã đi xa hơn sổ nên dòng này không được chọn sẵn. Chọn nếu muốn lùi lại theo sổ.</translation>
    </message>
    <message>
        <source>The same task of the same unit is in {other}, too, and the row does not say which is meant, so it is not ticked. Ticked, it goes to that of {plan}.</source>
        <translation>Nhiệm vụ này của cùng đơn vị cũng có trong {other}, dòng không ghi rõ là của kế hoạch nào nên chưa được đánh dấu. Nếu đánh dấu, kết quả ghi vào nhiệm vụ của {plan}.</translation>
    </message>
    <message>
        <source>In the program: {words}</source>
        <translation>Trong chương trình: {words}</translation>
    </message>
    <message>
        <source>In the book: {words}</source>
        <translation>Trong sổ theo dõi: {words}</translation>
    </message>
    <message>
        <source>Stays: the plan is issued, or the task is reported on by periods.</source>
        <translation>Giữ nguyên: kế hoạch đã ban hành, hoặc nhiệm vụ được báo cáo theo từng kỳ.</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Not in the directory yet; it is added.</source>
        <translation>Chưa có trong danh mục; sẽ được thêm vào.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Not possible here</source>
        <translation>Không chọn được ở đây</translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message>
        <source>and {count} more</source>
        <translation>và {count} địa phương khác</translation>
    </message>
    <message>
        <source>Remind {count} commune{count:|s}?</source>
        <translation>Đôn đốc {count} xã, phường gửi báo cáo?</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Soạn công văn…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Files are due on</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>When are the files of this period due?</source>
        <translation>Hạn gửi của kỳ này là ngày nào?</translation>
    </message>
    <message>
        <source>Who sent later is listed as late.</source>
        <translation>Địa phương gửi sau ngày này được ghi là gửi sau hạn.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Đặt hạn</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Which communes are to send?</source>
        <translation>Xã, phường, đặc khu nào phải gửi?</translation>
    </message>
    <message>
        <source>One a line, with the level: xã, phường or đặc khu.</source>
        <translation>Mỗi dòng một tên, ghi cả cấp: xã, phường hoặc đặc khu.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Lines that are empty are left out.</source>
        <translation>Dòng trống được bỏ qua.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Within time</source>
        <translation>Còn trong hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks given to communes</source>
        <translation>Nhiệm vụ giao cho xã, phường</translation>
    </message>
    <message>
        <source>Who has done what was given?</source>
        <translation>Kết quả thực hiện nhiệm vụ đã giao</translation>
    </message>
    <message>
        <source>By the workbooks that were read for this period. Point at a task to see the names.</source>
        <translation>Theo biểu tiến độ đã đọc của kỳ này. Trỏ vào một nhiệm vụ để xem tên các địa phương.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Chọn cột</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Usual columns</source>
        <translation>Cột mặc định</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Chọn cột</translation>
    </message>
    <message>
        <source>No room in this window for: {columns}</source>
        <translation>Cửa sổ không đủ chỗ cho: {columns}</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Consolidation</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Read files …</source>
        <translation>Đọc tệp…</translation>
    </message>
    <message>
        <source>Tasks given to communes: send them, and who has done them</source>
        <translation>Nhiệm vụ giao cho xã, phường: gửi tệp, xem kết quả</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Write the consolidated report; it is edited under Reports</source>
        <translation>Soạn báo cáo tổng hợp; sửa tiếp ở mục Báo cáo</translation>
    </message>
    <message>
        <source>Write Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gửi sau hạn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo chữ</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Every kind of unit</source>
        <translation>Mọi loại đơn vị</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Every plan</source>
        <translation>Mọi kế hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Day due …</source>
        <translation>Hạn gửi…</translation>
    </message>
    <message>
        <source>List of communes …</source>
        <translation>Danh sách xã…</translation>
    </message>
    <message>
        <source>Reading {done} of {of} file{of:|s}</source>
        <translation>Đang đọc {done} trong {of} tệp</translation>
    </message>
    <message>
        <source>What was read is kept when it is stopped.</source>
        <translation>Tệp đã đọc được giữ lại khi dừng.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>{days} day{days:|s} late</source>
        <translation>Sau hạn {days} ngày</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>No file of this period was read yet</source>
        <translation>Chưa đọc tệp nào của kỳ này</translation>
    </message>
    <message>
        <source>Choose the folder with the communes&apos; progress workbooks, an archive or e-mails. The files are only read, never changed.</source>
        <translation>Chọn thư mục chứa biểu tiến độ của các xã, phường, đặc khu, tệp nén hoặc thư điện tử. Chương trình chỉ đọc, không sửa tệp.</translation>
    </message>
    <message>
        <source>Read a folder …</source>
        <translation>Đọc thư mục…</translation>
    </message>
    <message>
        <source>No plan is issued yet whose tasks could be given to communes.</source>
        <translation>Chưa có kế hoạch đã ban hành để giao nhiệm vụ cho xã, phường.</translation>
    </message>
    <message>
        <source>Send: {name}</source>
        <translation>Giao nhiệm vụ: {name}</translation>
    </message>
    <message>
        <source>Who has done it: {name}</source>
        <translation>Xem kết quả: {name}</translation>
    </message>
    <message>
        <source>Tasks given</source>
        <translation>Giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Workbooks, archives, e-mails</source>
        <translation>Bảng tính, tệp nén, thư điện tử</translation>
    </message>
    <message>
        <source>Files of the communes</source>
        <translation>Tệp của các xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Folder with the communes&apos; files</source>
        <translation>Thư mục chứa tệp của các xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>The reading was stopped; what was read is kept.</source>
        <translation>Đã dừng đọc; các tệp đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>{count} file{count:|s}: {taken} taken, {same} known already, {refused} not taken.</source>
        <translation>{count} tệp: nhận {taken}, đã có {same}, không nhận {refused}.</translation>
    </message>
    <message>
        <source>figures up to {day}</source>
        <translation>chốt số liệu {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>hạn gửi {day}</translation>
    </message>
    <message>
        <source>of {count} commune{count:|s}</source>
        <translation>trong {count} xã, phường</translation>
    </message>
    <message>
        <source>{days} day{days:|s} at most</source>
        <translation>lâu nhất {days} ngày</translation>
    </message>
    <message>
        <source>damaged, other period, foreign</source>
        <translation>hỏng, sai kỳ, tệp lạ</translation>
    </message>
    <message>
        <source>Reminder ({count})</source>
        <translation>Đôn đốc ({count})</translation>
    </message>
    <message>
        <source>{listed} commune{listed:|s} · {sent} received, {left} to come</source>
        <translation>{listed} xã, phường · đã nhận {sent}, còn {left}</translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation>{count} ngoài danh sách</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Let “{name}” count</source>
        <translation>Tính theo “{name}”</translation>
    </message>
    <message>
        <source>Take “{name}” out</source>
        <translation>Bỏ “{name}”</translation>
    </message>
    <message>
        <source>“{name}” counts now.</source>
        <translation>Số liệu tính theo “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was taken out.</source>
        <translation>Đã bỏ “{name}”.</translation>
    </message>
    <message>
        <source>Writing the workbook …</source>
        <translation>Đang ghi tệp tổng hợp…</translation>
    </message>
    <message>
        <source>{name}: has to send its file again</source>
        <translation>{name}: phải gửi lại tệp</translation>
    </message>
    <message>
        <source>The list of communes was saved.</source>
        <translation>Đã lưu danh sách xã, phường, đặc khu.</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Gửi sau hạn</translation>
    </message>
    <message>
        <source>Sent in time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Other period</source>
        <translation>Sai kỳ</translation>
    </message>
    <message>
        <source>Other year</source>
        <translation>Sai năm</translation>
    </message>
    <message>
        <source>Foreign file</source>
        <translation>Tệp lạ</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>ngoài danh sách</translation>
    </message>
    <message>
        <source>one more file, not taken</source>
        <translation>còn tệp không nhận</translation>
    </message>
    <message>
        <source>Two files of one day say different things, choose one: {names}</source>
        <translation>Hai tệp cùng ngày ghi khác nhau, chọn một: {names}</translation>
    </message>
</context>
<context>
    <name>ContentStep</name>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Tick the topics that belong to the plan, then change their text at the right.</source>
        <translation>Đánh dấu các mục đưa vào kế hoạch, rồi sửa nội dung ở bên phải.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Bỏ mục</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Nội dung kế hoạch</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Loại đoạn</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Thành nhiệm vụ</translation>
    </message>
    <message>
        <source>(no heading yet)</source>
        <translation>(chưa có tên mục)</translation>
    </message>
    <message>
        <source>“{name}” was removed with its text.</source>
        <translation>Đã bỏ mục “{name}” cùng nội dung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation>Đã thay {count} chỗ.</translation>
    </message>
    <message>
        <source>Not a task any more</source>
        <translation>Không là nhiệm vụ nữa</translation>
    </message>
</context>
<context>
    <name>CoverageTab</name>
    <message>
        <source>All demands</source>
        <translation>Mọi yêu cầu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa đáp ứng</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Chưa ghi nguồn</translation>
    </message>
    <message>
        <source>Which demands</source>
        <translation>Yêu cầu nào</translation>
    </message>
    <message>
        <source>Add a paper …</source>
        <translation>Thêm văn bản…</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>Xuất Word</translation>
    </message>
    <message>
        <source>Demand of the superior</source>
        <translation>Yêu cầu của cấp trên</translation>
    </message>
    <message>
        <source>Task of this office</source>
        <translation>Nhiệm vụ của cơ quan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Our date</source>
        <translation>Hạn của cơ quan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Demands and tasks</source>
        <translation>Yêu cầu và nhiệm vụ</translation>
    </message>
    <message>
        <source>This plan has no superior&apos;s paper yet</source>
        <translation>Kế hoạch này chưa gắn văn bản cấp trên</translation>
    </message>
    <message>
        <source>Add one to see which of its demands have a task, and which have none.</source>
        <translation>Thêm văn bản để thấy yêu cầu nào đã có nhiệm vụ, yêu cầu nào chưa.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Không có mục nào thuộc loại này</translation>
    </message>
    <message>
        <source>The report answers in the same order later.</source>
        <translation>Báo cáo sau này trả lời theo cùng thứ tự.</translation>
    </message>
    <message>
        <source>Every demand has a task</source>
        <translation>Mọi yêu cầu đều có nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} demand{count:|s}</source>
        <translation>{count} yêu cầu</translation>
    </message>
    <message>
        <source>Demand of the paper</source>
        <translation>Yêu cầu của văn bản</translation>
    </message>
    <message>
        <source>Tasks of which no source is known</source>
        <translation>Nhiệm vụ chưa ghi nguồn giao</translation>
    </message>
    <message>
        <source>Tasks of another source</source>
        <translation>Nhiệm vụ giao theo nguồn khác</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{answered}/{total} demand{total:|s} answered</source>
        <translation>{answered}/{total} yêu cầu đã có</translation>
    </message>
    <message>
        <source>{count} without a task</source>
        <translation>{count} chưa có</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <translation>{count} còn thiếu</translation>
    </message>
    <message>
        <source>Every demand that is taken has a task</source>
        <translation>Mọi yêu cầu được lấy đều có nhiệm vụ</translation>
    </message>
    <message>
        <source>{demands} demand{demands:|s} in the order of the paper  ·  {tasks} task{tasks:|s}  ·  {left} not taken</source>
        <translation>{demands} yêu cầu theo thứ tự của văn bản  ·  {tasks} nhiệm vụ  ·  {left} không lấy</translation>
    </message>
    <message>
        <source>{tasks} task{tasks:|s}, {unsourced} of which no source is known</source>
        <translation>{tasks} nhiệm vụ, {unsourced} nhiệm vụ chưa rõ nguồn</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Tạo nhiệm vụ</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Note the source</source>
        <translation>Ghi nguồn</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Không lấy: {reason}</translation>
    </message>
    <message>
        <source>No task of this office answers it</source>
        <translation>Chưa có nhiệm vụ nào trả lời yêu cầu này</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>in the paper {day}</source>
        <translation>văn bản {day}</translation>
    </message>
    <message>
        <source>superior&apos;s {day}</source>
        <translation>cấp trên {day}</translation>
    </message>
    <message>
        <source>Task made for {unit}</source>
        <translation>Đã tạo nhiệm vụ cho {unit}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Đưa vào lại</translation>
    </message>
    <message>
        <source>Do not take it …</source>
        <translation>Không lấy…</translation>
    </message>
    <message>
        <source>Take the paper out of the plan</source>
        <translation>Bỏ văn bản khỏi kế hoạch</translation>
    </message>
    <message>
        <source>Note the source …</source>
        <translation>Ghi nguồn…</translation>
    </message>
    <message>
        <source>Note one source for all {count} …</source>
        <translation>Ghi chung một nguồn cho tất cả {count} nhiệm vụ…</translation>
    </message>
    <message>
        <source>Show it in the assignment</source>
        <translation>Xem trong bảng phân công</translation>
    </message>
    <message>
        <source>The paper is no longer with the plan; its tasks stay</source>
        <translation>Đã bỏ văn bản khỏi kế hoạch; các nhiệm vụ vẫn giữ</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Đã ghi lựa chọn</translation>
    </message>
    <message>
        <source>{count} task{count:|s} of which no source is known</source>
        <translation>{count} nhiệm vụ chưa rõ nguồn</translation>
    </message>
    <message>
        <source>Source kept</source>
        <translation>Đã ghi nguồn giao</translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation>Văn bản ({patterns})</translation>
    </message>
    <message>
        <source>Choose a superior&apos;s paper</source>
        <translation>Chọn văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Paper added; {count} of its demands {count:has|have} a task already</source>
        <translation>Đã thêm văn bản; {count} yêu cầu đã có nhiệm vụ</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Đang đọc “{name}”…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Văn bản Word</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Do not take this demand?</source>
        <translation>Không lấy yêu cầu này?</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Write the reason: it stands in the table.</source>
        <translation>Hãy ghi lý do; lý do được ghi trong bảng đối chiếu.</translation>
    </message>
    <message>
        <source>not within our area</source>
        <translation>không thuộc địa bàn</translation>
    </message>
    <message>
        <source>in another plan already</source>
        <translation>đã có trong kế hoạch khác</translation>
    </message>
    <message>
        <source>belongs to another body</source>
        <translation>thuộc cơ quan khác</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn giao</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Văn bản khác</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Which paper or law</source>
        <translation>Văn bản, quy định</translation>
    </message>
    <message>
        <source>Where does the task come from?</source>
        <translation>Nhiệm vụ này giao theo nguồn nào?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Lacks: {what}</source>
        <translation>Thiếu {what}</translation>
    </message>
    <message>
        <source>Lacks {count} date{count:|s}</source>
        <translation>Thiếu {count} mốc hạn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>The data in use cannot be read</source>
        <translation>Dữ liệu đang dùng không đọc được</translation>
    </message>
    <message>
        <source>Mostly the power or the disk failed while something was written; it is not the way you work.</source>
        <translation>Thường do mất điện hoặc lỗi ổ đĩa khi đang ghi, không phải do cách sử dụng.</translation>
    </message>
    <message>
        <source>The office&apos;s data is not in its place</source>
        <translation>Không tìm thấy dữ liệu của cơ quan</translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted; its backups are still here.</source>
        <translation>Tệp đã bị chuyển đi, đổi tên hoặc xóa; các bản sao lưu vẫn còn.</translation>
    </message>
    <message>
        <source>The file in the data&apos;s place is not this program&apos;s</source>
        <translation>Tệp dữ liệu không phải của chương trình này</translation>
    </message>
    <message>
        <source>Another program&apos;s file has its name, or it has lost its form.</source>
        <translation>Tệp của chương trình khác mang tên đó, hoặc cấu trúc tệp đã hỏng.</translation>
    </message>
    <message>
        <source>The last upgrade was not finished</source>
        <translation>Lần nâng cấp trước chưa hoàn tất</translation>
    </message>
    <message>
        <source>The program was stopped while it upgraded the data; it kept a copy from before.</source>
        <translation>Chương trình bị dừng khi đang nâng cấp dữ liệu; bản trước khi nâng cấp vẫn được giữ.</translation>
    </message>
    <message>
        <source>The backup of {time} is open.</source>
        <translation>Đã mở bằng bản sao lưu {time}.</translation>
    </message>
    <message>
        <source>The file that could not be read lies in “{folder}”.</source>
        <translation>Tệp không đọc được nằm trong “{folder}”.</translation>
    </message>
    <message>
        <source>{plans} plan{plans:|s}, {tasks} task{tasks:|s}, {files} file{files:|s}</source>
        <translation>{plans} kế hoạch, {tasks} nhiệm vụ, {files} tệp</translation>
    </message>
    <message>
        <source>Show what is to be typed again</source>
        <translation>Xem nội dung cần nhập lại</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Other ways</source>
        <translation>Cách khác</translation>
    </message>
    <message>
        <source>The file is kept as it is</source>
        <translation>Tệp không đọc được vẫn còn nguyên</translation>
    </message>
    <message>
        <source>Nothing is overwritten</source>
        <translation>Không có gì bị ghi đè</translation>
    </message>
    <message>
        <source>It will lie in “{folder}”.</source>
        <translation>Sẽ giữ tại “{folder}”.</translation>
    </message>
    <message>
        <source>There is no file here.</source>
        <translation>Không có tệp dữ liệu tại đây.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Nội dung bản sao lưu</translation>
    </message>
    <message>
        <source>To be typed again</source>
        <translation>Sẽ phải nhập lại</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Đã mở thử</translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation>Các bản sao lưu đọc được</translation>
    </message>
    <message>
        <source>By the history</source>
        <translation>Theo nhật ký</translation>
    </message>
    <message>
        <source>Choose a backup elsewhere …</source>
        <translation>Chọn bản sao lưu ở nơi khác…</translation>
    </message>
    <message>
        <source>Begin a new office, keep the old file</source>
        <translation>Bắt đầu sổ mới, giữ tệp cũ</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Lưu thông tin để gửi hỗ trợ</translation>
    </message>
    <message>
        <source>The backups are being opened …</source>
        <translation>Đang mở thử các bản sao lưu…</translation>
    </message>
    <message>
        <source>Only those that are good will be shown.</source>
        <translation>Chỉ nêu những bản đọc được.</translation>
    </message>
    <message>
        <source>No good backup was found here</source>
        <translation>Tại đây không có bản sao lưu nào đọc được</translation>
    </message>
    <message>
        <source>There may be one on a USB stick or in a shared folder.</source>
        <translation>Có thể còn bản trên USB hoặc trong thư mục dùng chung.</translation>
    </message>
    <message>
        <source>Choose one to go on with; the others stay.</source>
        <translation>Chọn một bản để làm tiếp; các bản khác vẫn giữ.</translation>
    </message>
    <message>
        <source>{good} good backup{good:|s}; {bad} that cannot be read {bad:is|are} left out</source>
        <translation>{good} bản sao lưu đọc được; bỏ qua {bad} bản không đọc được</translation>
    </message>
    <message>
        <source>The newest backup is good</source>
        <translation>Bản sao lưu gần nhất đọc được</translation>
    </message>
    <message>
        <source>The newest {good} backup{good:|s} {good:is|are all} good</source>
        <translation>{good} bản sao lưu gần nhất đều đọc được</translation>
    </message>
    <message>
        <source>What was typed after {time} is not known</source>
        <translation>Không rõ đã nhập gì sau {time}</translation>
    </message>
    <message>
        <source>The history in the file cannot be read.</source>
        <translation>Không đọc được nhật ký trong tệp.</translation>
    </message>
    <message>
        <source>Nothing was typed after {time}</source>
        <translation>Không nhập gì sau {time}</translation>
    </message>
    <message>
        <source>Typed after {time}, to be typed again</source>
        <translation>Nhập sau {time}, cần nhập lại</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Khôi phục bản {time}</translation>
    </message>
    <message>
        <source>{count} change{count:|s}</source>
        <translation>{count} thay đổi</translation>
    </message>
    <message>
        <source>{what}, about {time}</source>
        <translation>{what}, khoảng {time}</translation>
    </message>
    <message>
        <source>Begin a new office?</source>
        <translation>Bắt đầu sổ mới?</translation>
    </message>
    <message>
        <source>It begins empty, without any of what was typed. The old file and all backups stay as they are.</source>
        <translation>Sổ mới chưa có gì, không có nội dung đã nhập trước đây. Tệp cũ và mọi bản sao lưu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Begin a new office</source>
        <translation>Bắt đầu sổ mới</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Đang khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>There are no days off in this year</source>
        <translation>Năm này chưa có ngày nghỉ nào</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Làm việc</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Days off in {year}</source>
        <translation>Ngày nghỉ năm {year}</translation>
    </message>
    <message>
        <source>A deadline on a day off shows the last working day before it.</source>
        <translation>Hạn rơi vào ngày nghỉ hiển thị ngày làm việc liền trước.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Nhà nước</translation>
    </message>
    <message>
        <source>Type the day as dd/mm/yyyy, then add it.</source>
        <translation>Nhập ngày theo dạng ngày/tháng/năm rồi bấm Thêm.</translation>
    </message>
    <message>
        <source>{day} was added to the list.</source>
        <translation>Đã thêm ngày {day} vào danh sách.</translation>
    </message>
    <message>
        <source>{day} was in the list: what it said, “{reason}”, was replaced.</source>
        <translation>Ngày {day} đã có trong danh sách: nội dung cũ “{reason}” đã được thay.</translation>
    </message>
    <message>
        <source>{day} was taken out of the list.</source>
        <translation>Đã bỏ ngày {day} khỏi danh sách.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>It is not kept.</source>
        <translation>Phần đã nhập sẽ mất.</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Bỏ nội dung đang nhập?</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Nhập tiếp</translation>
    </message>
</context>
<context>
    <name>DirectiveReview</name>
    <message>
        <source>Text of the paper</source>
        <translation>Nội dung văn bản</translation>
    </message>
    <message>
        <source>Asked of the {level}</source>
        <translation>Yêu cầu đối với {level}</translation>
    </message>
    <message>
        <source>Working days earlier than the superior&apos;s date</source>
        <translation>Số ngày làm việc sớm hơn hạn của cấp trên</translation>
    </message>
    <message>
        <source>Earlier by</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Các yêu cầu</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Lấy tất cả</translation>
    </message>
    <message>
        <source>This paper gives no task to this office</source>
        <translation>Văn bản này không giao nhiệm vụ cho cơ quan</translation>
    </message>
    <message>
        <source>What it asks of others stands in its text at the left.</source>
        <translation>Những gì văn bản giao nơi khác xem ở phần nội dung bên trái.</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Chọn nguồn khác</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Phần hiển thị</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tất cả {count}</translation>
    </message>
    <message>
        <source>For the {level} {count}</source>
        <translation>Giao cho {level} {count}</translation>
    </message>
    <message>
        <source>Everybody {count}</source>
        <translation>Chung {count}</translation>
    </message>
    <message>
        <source>Others {count}</source>
        <translation>Nơi khác {count}</translation>
    </message>
    <message>
        <source>What is shown of the text</source>
        <translation>Phần nào của văn bản</translation>
    </message>
    <message>
        <source>{taken} of {count} demand{count:|s} taken</source>
        <translation>Lấy {taken} trong {count} yêu cầu</translation>
    </message>
    <message>
        <source>{count} not taken, with a reason</source>
        <translation>{count} không lấy, có lý do</translation>
    </message>
    <message>
        <source>{days} day{days:|s} earlier</source>
        <translation>sớm {days} ngày</translation>
    </message>
</context>
<context>
    <name>DuePopup</name>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; dd/mm/yyyy</source>
        <translation>ngày/tháng/năm; ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Further days, each due for itself</source>
        <translation>Các thời hạn khác</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ghi bằng chữ</translation>
    </message>
    <message>
        <source>Counted from (empty while it is not known)</source>
        <translation>Tính từ ngày (để trống khi chưa biết)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>for example: before the 20th; on Friday</source>
        <translation>ví dụ: trước ngày 20; thứ Sáu</translation>
    </message>
    <message>
        <source>Tick how often it comes back, or write it in words.</source>
        <translation>Chọn kỳ hoặc ghi bằng chữ.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation>Hãy nhập ngày.</translation>
    </message>
    <message>
        <source>This is before the plan&apos;s date, {day}.</source>
        <translation>Ngày này trước ngày ban hành kế hoạch ({day}).</translation>
    </message>
    <message>
        <source>Type the days as dd/mm/yyyy, parted by semicolons.</source>
        <translation>Nhập các ngày theo dạng ngày/tháng/năm, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>A day stands twice.</source>
        <translation>Có ngày bị trùng.</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>What the text says</source>
        <translation>Nội dung trong văn bản</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Duties in the text</source>
        <translation>Nhiệm vụ có trong nội dung</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Which of these become tasks?</source>
        <translation>Đưa nội dung nào vào phân công?</translation>
    </message>
    <message>
        <source>The words stay where they stand in the text; unit and deadline can be changed.</source>
        <translation>Câu chữ giữ nguyên vị trí trong văn bản; đơn vị và thời hạn sửa được sau.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Đưa vào phân công</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{count} of {all} ticked</source>
        <translation>Đã chọn {count} trong {all}</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Chưa có thời hạn</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Form of signature</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>Chưa có quyền hạn ký</translation>
    </message>
</context>
<context>
    <name>EndingStep</name>
    <message>
        <source>Funding, recipients, closing</source>
        <translation>Kinh phí, nơi nhận, đoạn kết</translation>
    </message>
    <message>
        <source>Units with tasks belong among the recipients; the file copy stands last.</source>
        <translation>Đơn vị có nhiệm vụ cần có trong Nơi nhận; dòng Lưu đứng cuối.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Kinh phí thực hiện</translation>
    </message>
    <message>
        <source>A paragraph a line; a line that begins with “- ” is a bullet.</source>
        <translation>Mỗi dòng là một đoạn; dòng mở đầu bằng “- ” là một gạch đầu dòng.</translation>
    </message>
    <message>
        <source>Add a section on funding</source>
        <translation>Thêm mục kinh phí thực hiện</translation>
    </message>
    <message>
        <source>The section on funding has headings, duties or a table. Change it in the step “Content”.</source>
        <translation>Mục kinh phí có đề mục, nhiệm vụ hoặc bảng. Hãy sửa ở bước “Nội dung”.</translation>
    </message>
    <message>
        <source>Text stands behind the closing paragraph. Change both in the step “Content”.</source>
        <translation>Sau đoạn kết còn nội dung khác. Hãy sửa ở bước “Nội dung”.</translation>
    </message>
    <message>
        <source>Print the assignment table as an appendix</source>
        <translation>In Biểu phân công nhiệm vụ làm phụ lục</translation>
    </message>
    <message>
        <source>Dashes and signs are set by the program. A copied list can be pasted.</source>
        <translation>Dấu gạch và dấu câu do chương trình đặt. Có thể dán cả danh sách đã sao chép.</translation>
    </message>
    <message>
        <source>Closing paragraph</source>
        <translation>Đoạn kết</translation>
    </message>
    <message>
        <source>Ends in “./.”</source>
        <translation>Kết thúc bằng “./.”</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence files</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>None yet. Drop files here, or attach them.</source>
        <translation>Chưa có tệp nào. Kéo tệp thả vào đây hoặc bấm Đính kèm tệp.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Evidence files ({count})</source>
        <translation>Tệp minh chứng ({count})</translation>
    </message>
    <message>
        <source>Attaching files …</source>
        <translation>Đang đính kèm tệp…</translation>
    </message>
    <message>
        <source>“{name}” was attached.</source>
        <translation>Đã đính kèm “{name}”.</translation>
    </message>
    <message>
        <source>{count} file{count:|s} {count:was|were} attached.</source>
        <translation>Đã đính kèm {count} tệp.</translation>
    </message>
    <message>
        <source>“{name}” was detached.</source>
        <translation>Đã gỡ “{name}” khỏi nhiệm vụ.</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>Thả tệp để đính kèm</translation>
    </message>
    <message>
        <source>The file is gone from the data folder</source>
        <translation>Tệp không còn trong thư mục dữ liệu</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. The file is in {folder}.</source>
        <translation>Máy này không có chương trình nào mở được “{name}”. Tệp nằm trong {folder}.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>F1  Help: when the data cannot be opened</source>
        <translation>F1  Trợ giúp: khi dữ liệu không mở được</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Đóng chương trình</translation>
    </message>
    <message>
        <source>The data is open in another window</source>
        <translation>Sổ đang mở ở cửa sổ khác</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Chưa mở được dữ liệu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
</context>
<context>
    <name>FileDrops</name>
    <message>
        <source>Let go to choose what happens with the file</source>
        <translation>Thả tệp vào đây để chọn cách xử lý</translation>
    </message>
    <message>
        <source>{count} file{count:|s}</source>
        <translation>{count} tệp</translation>
    </message>
    <message>
        <source>The chosen task: {task}</source>
        <translation>Nhiệm vụ đang chọn: {task}</translation>
    </message>
    <message>
        <source>Read it as a new plan</source>
        <translation>Đọc thành kế hoạch mới</translation>
    </message>
    <message>
        <source>Attach as evidence</source>
        <translation>Đính kèm làm minh chứng</translation>
    </message>
    <message>
        <source>Make a plan of what this superior&apos;s paper asks</source>
        <translation>Lập kế hoạch theo văn bản này của cấp trên</translation>
    </message>
    <message>
        <source>Take its tasks over</source>
        <translation>Nhận các nhiệm vụ trong tệp</translation>
    </message>
    <message>
        <source>Compare as forms of units</source>
        <translation>Nhận phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Add to the consolidation</source>
        <translation>Đưa vào Tổng hợp</translation>
    </message>
    <message>
        <source>Take the tasks that the level above gives</source>
        <translation>Nhận nhiệm vụ cấp trên giao</translation>
    </message>
    <message>
        <source>All tasks of “{name}” are in the book already.</source>
        <translation>Mọi nhiệm vụ trong “{name}” đã có trong sổ.</translation>
    </message>
    <message>
        <source>The tasks are in a draft now: give each to a unit, then issue it.</source>
        <translation>Nhiệm vụ đã đưa vào một dự thảo: giao từng nhiệm vụ cho đơn vị rồi ban hành.</translation>
    </message>
    <message>
        <source>Plans, workbooks and backups are taken one at a time. Drop one of these files alone.</source>
        <translation>Mỗi lần chỉ nhận một kế hoạch, một bảng tính hoặc một bản sao lưu. Hãy thả riêng từng tệp.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Finish or leave what is open first, then drop “{name}” again.</source>
        <translation>Hãy hoàn tất hoặc đóng phần đang mở, rồi thả lại “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is neither a plan nor a backup. To attach it as evidence, choose a task first and drop it again.</source>
        <translation>“{name}” không phải là kế hoạch hay bản sao lưu. Để đính kèm làm minh chứng, hãy chọn một nhiệm vụ rồi thả lại tệp.</translation>
    </message>
    <message>
        <source>What shall be done with “{name}”?</source>
        <translation>Xử lý “{name}” như thế nào?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không làm gì</translation>
    </message>
    <message>
        <source>Keep it as the signed copy</source>
        <translation>Lưu làm bản ký</translation>
    </message>
    <message>
        <source>Keep them as the signed copy</source>
        <translation>Lưu làm bản ký</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Choose a file to see it here</source>
        <translation>Chọn một tệp để xem tại đây</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Tệp không còn ở chỗ cũ</translation>
    </message>
    <message>
        <source>No preview of this kind of file</source>
        <translation>Loại tệp này không xem trước được</translation>
    </message>
    <message>
        <source>“Open” shows it in its own program.</source>
        <translation>Bấm “Mở” để xem bằng chương trình của tệp.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Không xem được tệp này</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Không hiển thị được ảnh này</translation>
    </message>
</context>
<context>
    <name>FileUse</name>
    <message>
        <source>What is made of this file?</source>
        <translation>Dùng tệp này để làm gì?</translation>
    </message>
    <message>
        <source>This file is by {issuer}. Use our own form?</source>
        <translation>Tệp này của {issuer}. Dùng thể thức của cơ quan mình?</translation>
    </message>
    <message>
        <source>Use our letterhead, symbol, place, signer and recipients</source>
        <translation>Dùng tên cơ quan, ký hiệu, địa danh, người ký, nơi nhận của mình</translation>
    </message>
    <message>
        <source>“{old}” in the text becomes “{new}”; papers cited by number stay as they are.</source>
        <translation>“{old}” trong nội dung được đổi thành “{new}”; văn bản viện dẫn theo số giữ nguyên.</translation>
    </message>
    <message>
        <source>“{name}” stays in the text {count} time{count:|s}, as in “{example}”: look through it with Ctrl+H.</source>
        <translation>Nội dung còn nêu “{name}” {count} lần, ví dụ “{example}”: hãy xem và sửa lại (Ctrl+H).</translation>
    </message>
    <message>
        <source>Write “{new}” for “{old}” in the text</source>
        <translation>Đổi “{old}” trong nội dung thành “{new}”</translation>
    </message>
    <message>
        <source>It is issued ({number}): keep it as issued, its text locked</source>
        <translation>Đã ban hành ({number}): đưa vào sổ, khóa nội dung</translation>
    </message>
    <message>
        <source>Take its text for a new draft</source>
        <translation>Lấy nội dung làm dự thảo mới</translation>
    </message>
    <message>
        <source>Make the plan of {year} from it: years and deadlines move along</source>
        <translation>Chuyển thành kế hoạch năm {year}: năm và thời hạn đổi theo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Do not use the file</source>
        <translation>Không dùng tệp này</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters ({count})</source>
        <translation>Bộ lọc ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Chỗ trước (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Chỗ sau (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nguyên từ</translation>
    </message>
    <message>
        <source>Match marks</source>
        <translation>Phân biệt dấu</translation>
    </message>
    <message>
        <source>How words are found</source>
        <translation>Tùy chọn tìm</translation>
    </message>
    <message>
        <source>There is no “{words}” in the text.</source>
        <translation>Không có “{words}” trong văn bản.</translation>
    </message>
    <message>
        <source>Replace all ({count})</source>
        <translation>Thay tất cả ({count})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Trợ giúp</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Dùng thử với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Bring data from another computer …</source>
        <translation>Lấy dữ liệu từ máy khác…</translation>
    </message>
    <message>
        <source>Makes plans, gives tasks, follows them up and reports, for communes and wards</source>
        <translation>Lập kế hoạch, giao nhiệm vụ, theo dõi và báo cáo của xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>The data stays on this computer</source>
        <translation>Dữ liệu chỉ nằm trên máy này</translation>
    </message>
    <message>
        <source>The program uses no network and sends nothing out.</source>
        <translation>Chương trình không kết nối mạng và không gửi gì ra ngoài.</translation>
    </message>
    <message>
        <source>About a minute to set up</source>
        <translation>Khoảng một phút để thiết lập</translation>
    </message>
    <message>
        <source>Choose level, province, office and signers; the units are proposed.</source>
        <translation>Chọn cấp, tỉnh, tên cơ quan và người ký; các đơn vị được đề xuất sẵn.</translation>
    </message>
    <message>
        <source>Nothing is lost by a mistake</source>
        <translation>Thao tác nhầm vẫn khôi phục được</translation>
    </message>
    <message>
        <source>Every change can be looked at and undone; the data is backed up by itself.</source>
        <translation>Mọi thay đổi đều xem lại và hoàn tác được; dữ liệu được sao lưu tự động.</translation>
    </message>
    <message>
        <source>The sample is an invented commune. It lives in this data folder only.</source>
        <translation>Dữ liệu mẫu là một xã giả định, chỉ nằm trong thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>Đang tạo dữ liệu mẫu…</translation>
    </message>
    <message>
        <source>Bringing the data …</source>
        <translation>Đang chuyển dữ liệu sang…</translation>
    </message>
    <message>
        <source>This backup holds no office yet. Choose another one, or begin.</source>
        <translation>Bản sao lưu này chưa có dữ liệu cơ quan. Hãy chọn bản khác hoặc bấm Bắt đầu.</translation>
    </message>
    <message>
        <source>Type a few letters, tones are not needed</source>
        <translation>Nhập vài chữ, không cần dấu</translation>
    </message>
    <message>
        <source>For example: hoa an</source>
        <translation>Ví dụ: hoa an</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Name of the office&apos;s place</source>
        <translation>Tên xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Các Phó Chủ tịch</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation>Chánh Văn phòng</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Thông tin cơ quan</translation>
    </message>
    <message>
        <source>The rest is proposed from level, province and name; correct what differs.</source>
        <translation>Phần còn lại được đề xuất theo cấp, tỉnh và tên; hãy sửa chỗ chưa đúng.</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Issuer in the letterhead</source>
        <translation>Tên cơ quan ban hành trên văn bản</translation>
    </message>
    <message>
        <source>Place in “…, date”</source>
        <translation>Địa danh trước ngày, tháng</translation>
    </message>
    <message>
        <source>Symbol after “KH-”</source>
        <translation>Chữ viết tắt tên cơ quan</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Set the office up</source>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Take the units&apos; forms over</source>
        <translation>Nhận phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Send forms</source>
        <translation>Phát phiếu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Forms of units</source>
        <translation>Phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose single lines, a form, or take all.</source>
        <translation>Chưa có gì được ghi vào sổ. Chọn từng dòng, từng phiếu hoặc nhận tất cả.</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Tệp đã đọc</translation>
    </message>
    <message>
        <source>Read more files</source>
        <translation>Đọc thêm tệp</translation>
    </message>
    <message>
        <source>No form was read yet</source>
        <translation>Chưa đọc phiếu nào</translation>
    </message>
    <message>
        <source>Read the files that units sent back, or drop them here: .xlsx, .xls, .ods, .eml, or a folder of them.</source>
        <translation>Đọc tệp các đơn vị gửi lại, hoặc kéo thả vào đây: .xlsx, .xls, .ods, .eml hoặc cả thư mục.</translation>
    </message>
    <message>
        <source>Read files …</source>
        <translation>Đọc tệp…</translation>
    </message>
    <message>
        <source>Read a folder …</source>
        <translation>Đọc thư mục…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Give back to the unit …</source>
        <translation>Trả lại đơn vị…</translation>
    </message>
    <message>
        <source>Take this form</source>
        <translation>Nhận phiếu này</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Chọn một phiếu</translation>
    </message>
    <message>
        <source>Its lines are compared with the book here.</source>
        <translation>Nội dung phiếu được đối chiếu với sổ tại đây.</translation>
    </message>
    <message>
        <source>This file is not taken</source>
        <translation>Không nhận tệp này</translation>
    </message>
    <message>
        <source>This file was taken over on {day}.</source>
        <translation>Phiếu này đã nhận ngày {day}.</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Không có gì thay đổi</translation>
    </message>
    <message>
        <source>All that the form says stands in the book already.</source>
        <translation>Nội dung phiếu đã có trong sổ.</translation>
    </message>
    <message>
        <source>Forms and e-mails</source>
        <translation>Phiếu và thư điện tử</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Phiếu đơn vị gửi lại</translation>
    </message>
    <message>
        <source>Folder with forms that came back</source>
        <translation>Thư mục chứa phiếu đơn vị gửi lại</translation>
    </message>
    <message>
        <source>No form is in there: .xlsx, .xls, .ods, or .eml with one attached.</source>
        <translation>Không có phiếu nào: cần tệp .xlsx, .xls, .ods hoặc thư .eml có đính kèm.</translation>
    </message>
    <message>
        <source>Reading the forms …</source>
        <translation>Đang đọc phiếu…</translation>
    </message>
    <message>
        <source>{count} file{count:|s} read</source>
        <translation>{count} tệp đã đọc</translation>
    </message>
    <message>
        <source>Drop .xlsx, .xls, .ods or .eml files here, too.</source>
        <translation>Kéo tệp .xlsx, .xls, .ods, .eml thả vào đây cũng được.</translation>
    </message>
    <message>
        <source>Take all ({count} line{count:|s})</source>
        <translation>Nhận tất cả ({count} dòng)</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Nhận tất cả</translation>
    </message>
    <message>
        <source>No line is left to be taken.</source>
        <translation>Không còn dòng nào để nhận.</translation>
    </message>
    <message>
        <source>What is not taken yet is not written. Choose single lines, a form, or take all.</source>
        <translation>Dòng chưa nhận thì chưa ghi vào sổ. Chọn từng dòng, từng phiếu hoặc nhận tất cả.</translation>
    </message>
    <message>
        <source>No form chosen</source>
        <translation>Chưa chọn phiếu</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} ô khác</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>lập ngày {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hạn {day}</translation>
    </message>
    <message>
        <source>{count} of {all} line{all:|s} {count:is|are} taken</source>
        <translation>Sẽ nhận {count} trong {all} dòng</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} conflict{count:|s} not decided</source>
        <translation>{count} xung đột chưa chọn</translation>
    </message>
    <message>
        <source>{field} in the book was changed from {before} to {now} on {day}, after the form was made. Choose a side.</source>
        <translation>{field} trong sổ đã đổi từ {before} thành {now} ngày {day}, sau khi phát phiếu. Chọn một bên.</translation>
    </message>
    <message>
        <source>{count} line{count:|s} {count:was|were} taken over from {units}.</source>
        <translation>Đã nhận {count} dòng từ phiếu của {units}.</translation>
    </message>
    <message>
        <source>E-mail, ready to be sent</source>
        <translation>Thư điện tử soạn sẵn</translation>
    </message>
    <message>
        <source>Form given back</source>
        <translation>Trả lại phiếu</translation>
    </message>
    <message>
        <source>Not a form of this book</source>
        <translation>Không phải phiếu của sổ này</translation>
    </message>
    <message>
        <source>{count} wrong cell{count:|s}: {cell}</source>
        <translation>{count} ô sai: {cell}</translation>
    </message>
    <message>
        <source>{count} line{count:|s}, {conflicts} in conflict</source>
        <translation>{count} dòng, {conflicts} xung đột</translation>
    </message>
    <message>
        <source>{count} line{count:|s} {count:is|are} new</source>
        <translation>{count} dòng thay đổi</translation>
    </message>
    <message>
        <source>Taken over on {day}</source>
        <translation>Đã nhận ngày {day}</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Ngày phát</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Hạn gửi lại</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ngày gửi lại</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Trạng thái phiếu</translation>
    </message>
    <message>
        <source>Forms of the units</source>
        <translation>Phiếu của các đơn vị</translation>
    </message>
    <message>
        <source>No unit is asked for this report</source>
        <translation>Báo cáo này không cần phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Its figures count no task that a unit leads.</source>
        <translation>Số liệu của báo cáo không có nhiệm vụ nào do đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>Reminder letter …</source>
        <translation>Công văn đôn đốc…</translation>
    </message>
    <message>
        <source>Take forms back …</source>
        <translation>Nhận phiếu…</translation>
    </message>
    <message>
        <source>Give out forms …</source>
        <translation>Phát phiếu…</translation>
    </message>
    <message>
        <source>The report was sent on {day}; the forms are shown as they stood then.</source>
        <translation>Báo cáo đã gửi ngày {day}; phiếu được hiện như ở ngày đó.</translation>
    </message>
    <message>
        <source>{count} unit{count:|s}</source>
        <translation>{count} đơn vị</translation>
    </message>
    <message>
        <source>{back} of {asked} form{asked:|s} came back</source>
        <translation>đã nhận {back} trong {asked} phiếu</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} phiếu quá hạn</translation>
    </message>
    <message>
        <source>{count} under way</source>
        <translation>{count} phiếu chưa đến hạn</translation>
    </message>
    <message>
        <source>{count} not given out</source>
        <translation>{count} đơn vị chưa phát</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>{count} đơn vị được đánh dấu</translation>
    </message>
    <message>
        <source>Of forms that are not back …</source>
        <translation>Về phiếu chưa gửi lại…</translation>
    </message>
    <message>
        <source>Of tasks that are late …</source>
        <translation>Về nhiệm vụ quá hạn…</translation>
    </message>
    <message>
        <source>Not given out yet</source>
        <translation>Chưa phát</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>Chưa gửi lại</translation>
    </message>
    <message>
        <source>Not back, {days} day{days:|s} late</source>
        <translation>Chưa gửi lại, quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>Gửi lại đúng hạn</translation>
    </message>
    <message>
        <source>Came back {days} day{days:|s} late</source>
        <translation>Gửi lại sau hạn {days} ngày</translation>
    </message>
</context>
<context>
    <name>GeneralStep</name>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Number and day may stay open: they are written after the signature.</source>
        <translation>Số và ngày, tháng có thể để trống; văn thư ghi sau khi ký.</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>Thông tin chung của kế hoạch</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Plan of the level above that is carried out, where there is one</source>
        <translation>Kế hoạch của cấp trên mà kế hoạch này thực hiện (nếu có)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Không khẩn</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Form of signature</source>
        <translation>Quyền hạn ký (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation>Năm ban hành</translation>
    </message>
    <message>
        <source>Superior&apos;s plan</source>
        <translation>Kế hoạch của cấp trên</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Năm kế hoạch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>Letterhead, issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Letterhead, office above</source>
        <translation>Cơ quan chủ quản (nếu có)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Quyền hạn, chức vụ, họ tên người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Xem trước phần đầu và phần ký</translation>
    </message>
    <message>
        <source>There is no such day. Correct it or leave it open.</source>
        <translation>Không có ngày này trong lịch. Hãy sửa lại hoặc để trống.</translation>
    </message>
    <message>
        <source>The plan has no subject. Type what it is about.</source>
        <translation>Kế hoạch chưa có trích yếu. Hãy nhập trích yếu.</translation>
    </message>
</context>
<context>
    <name>GivenChanges</name>
    <message>
        <source>The level above changed {count} task{count:|s} that it gave before</source>
        <translation>Cấp trên thay đổi {count} nhiệm vụ đã giao trước đây</translation>
    </message>
    <message>
        <source>So says “{name}”. Your own plan is not changed by that: look at these tasks, and change or revise it.</source>
        <translation>Căn cứ tệp “{name}”. Kế hoạch của cơ quan không tự thay đổi: xem các nhiệm vụ dưới đây, sửa hoặc sửa đổi kế hoạch nếu cần.</translation>
    </message>
    <message>
        <source>Open our plan</source>
        <translation>Mở kế hoạch của mình</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>It is given no more.</source>
        <translation>Không còn trong tệp giao.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Sổ tay sử dụng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Sổ tay sử dụng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Save the guide …</source>
        <translation>Ghi sổ tay ra tệp…</translation>
    </message>
    <message>
        <source>Print the quick start</source>
        <translation>In trang bắt đầu nhanh</translation>
    </message>
    <message>
        <source>By tasks of a day. The quick start fits on one page to hang beside the screen.</source>
        <translation>Theo việc trong ngày. Trang bắt đầu nhanh in vừa một trang để treo cạnh máy.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Words to look for in the guide</source>
        <translation>Tìm trong sổ tay</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message>
        <source>No chapter holds these words</source>
        <translation>Không có chương nào có từ này</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Choose a unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Open tasks ({count})</source>
        <translation>Nhiệm vụ chưa hoàn thành ({count})</translation>
    </message>
    <message>
        <source>Hand over the open tasks of “{name}”?</source>
        <translation>Bàn giao các nhiệm vụ chưa hoàn thành của “{name}”?</translation>
    </message>
    <message>
        <source>What is done stays with the unit that did it. This can be undone.</source>
        <translation>Nhiệm vụ đã hoàn thành vẫn ghi cho đơn vị đã thực hiện. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa bàn giao</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Đơn vị tiếp nhận</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Signed as</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Recipients, one a line; the file copy last</source>
        <translation>Nơi nhận bản giấy, mỗi dòng một nơi; dòng Lưu ở cuối</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Sổ tay sử dụng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of updates</source>
        <translation>Lịch sử cập nhật</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Chưa có lần cập nhật nào.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>InfoForm</name>
    <message>
        <source>What the plan is about</source>
        <translation>Thông tin chung của kế hoạch</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Number, date and office, where there is one</source>
        <translation>Số, ngày và cơ quan, nếu có</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>open until it is signed</source>
        <translation>để trống khi chưa ký</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year of the date</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Năm kế hoạch</translation>
    </message>
    <message>
        <source>Stands first among the bases; the basis follows what is changed here.</source>
        <translation>Đứng đầu phần căn cứ; đổi ở đây thì căn cứ đổi theo.</translation>
    </message>
    <message>
        <source>Carries out the superior&apos;s plan</source>
        <translation>Thực hiện văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Letterhead, office above</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Letterhead, issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Đơn vị soạn thảo</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>The text is saved now; nothing was lost.</source>
        <translation>Văn bản đã được lưu, không mất chữ nào.</translation>
    </message>
    <message>
        <source>Not saved at {time}; it is tried again</source>
        <translation>Chưa lưu được lúc {time}; đang thử lại</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>Tệp của kế hoạch</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Các tệp của báo cáo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>Add the signed copy and the papers that go with the report. What is exported is listed here.</source>
        <translation>Thêm bản ký và tài liệu kèm theo báo cáo. Tệp đã xuất cũng được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Add the signed copy or the superior&apos;s paper. What is exported is listed here.</source>
        <translation>Hãy thêm bản ký hoặc văn bản của cấp trên. Tệp xuất từ sổ cũng ghi ở đây.</translation>
    </message>
    <message>
        <source>Let go to add: signed copy or paper that goes with it</source>
        <translation>Thả để thêm: bản ký hoặc tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Paper that gives the tasks</source>
        <translation>Văn bản giao nhiệm vụ</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>{count} file{count:|s}, {size}</source>
        <translation>{count} tệp, {size}</translation>
    </message>
    <message>
        <source>No signed copy yet</source>
        <translation>Chưa có bản ký</translation>
    </message>
    <message>
        <source>“{name}” has {found}, the book has {ours}. Check which is right.</source>
        <translation>“{name}” ghi {found}, trong sổ là {ours}. Hãy kiểm tra bản nào đúng.</translation>
    </message>
    <message>
        <source>The report has no number yet</source>
        <translation>Báo cáo chưa có số</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>What is shown are the words of the file.</source>
        <translation>Phần xem trước chỉ gồm chữ của tệp.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. Export it again, or remove the entry.</source>
        <translation>“{name}” không còn ở {folder}. Hãy xuất lại hoặc bỏ mục này.</translation>
    </message>
    <message>
        <source>Adding files …</source>
        <translation>Đang thêm tệp…</translation>
    </message>
    <message>
        <source>Files added: {count}.</source>
        <translation>Đã thêm {count} tệp.</translation>
    </message>
    <message>
        <source>“{name}” was moved into the bin.</source>
        <translation>Đã chuyển “{name}” vào thùng rác.</translation>
    </message>
    <message>
        <source>The entry of “{name}” was removed; the file itself was left alone.</source>
        <translation>Đã bỏ mục “{name}”; tệp vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>What shall the file be called?</source>
        <translation>Đặt tên tệp là gì?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Bỏ mục này</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Bản ký</translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Paper of the superior</source>
        <translation>Văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Assignment table</source>
        <translation>Biểu phân công</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Package as an e-mail draft</source>
        <translation>Gói gửi, thư soạn sẵn</translation>
    </message>
    <message>
        <source>Package as an archive</source>
        <translation>Gói gửi, tệp nén</translation>
    </message>
    <message>
        <source>Progress workbook</source>
        <translation>Biểu tiến độ</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Không còn ở chỗ cũ</translation>
    </message>
    <message>
        <source>Number and date are compared; the program checks no digital signature.</source>
        <translation>Chỉ so số và ngày; chương trình không kiểm tra chữ ký số.</translation>
    </message>
    <message>
        <source>Number, date agree</source>
        <translation>Khớp số, ngày</translation>
    </message>
    <message>
        <source>Number, date differ</source>
        <translation>Số, ngày không khớp</translation>
    </message>
    <message>
        <source>The file has {found}.</source>
        <translation>Trong tệp là {found}.</translation>
    </message>
    <message>
        <source>Number not readable</source>
        <translation>Không đọc được số</translation>
    </message>
    <message>
        <source>The plan has no number yet</source>
        <translation>Kế hoạch chưa có số</translation>
    </message>
    <message>
        <source>Can be opened</source>
        <translation>Mở được</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Xuất lại</translation>
    </message>
    <message>
        <source>Into the bin (Delete)</source>
        <translation>Chuyển vào thùng rác (Delete)</translation>
    </message>
    <message>
        <source>Let go to add: signed copy or superior&apos;s paper</source>
        <translation>Thả để thêm bản ký hoặc văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Exported from the book</source>
        <translation>Đã xuất từ sổ</translation>
    </message>
    <message>
        <source>Evidence of the tasks</source>
        <translation>Minh chứng của nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} file{count:|s}</source>
        <translation>{count} tệp</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm trong toàn bộ sổ</translation>
    </message>
    <message>
        <source>Begin something new here</source>
        <translation>Tạo mới ở trang này</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Đi tới trang</translation>
    </message>
    <message>
        <source>Next part: filters, table, panel</source>
        <translation>Ô, bảng, khung kế tiếp</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Trở lại trang trước</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Help; pressed twice: these keys</source>
        <translation>Trợ giúp; bấm hai lần: phím tắt</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Open, change a cell</source>
        <translation>Mở, sửa ô</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Đánh dấu dòng</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu của dòng</translation>
    </message>
    <message>
        <source>Sort by a column</source>
        <translation>Sắp xếp theo cột</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Khung bên phải</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nhiệm vụ sau</translation>
    </message>
    <message>
        <source>Text of a plan</source>
        <translation>Soạn văn bản</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay</translation>
    </message>
    <message>
        <source>Next hit, hit before</source>
        <translation>Chỗ sau, chỗ trước</translation>
    </message>
    <message>
        <source>Task, or plain words</source>
        <translation>Thành nhiệm vụ, bỏ nhiệm vụ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Rename what is chosen</source>
        <translation>Đổi tên mục đang chọn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Plan wizard</source>
        <translation>Trợ lý lập kế hoạch</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Later; the draft is kept</source>
        <translation>Để sau, bản đang soạn được giữ lại</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>Put it back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Text typed at {time} was not saved. Put it back?</source>
        <translation>Phần nhập lúc {time} chưa được lưu. Đưa trở lại?</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Documents that plans rest upon; the wizard takes bases from here</source>
        <translation>Các văn bản mà kế hoạch viện dẫn; trợ lý lấy căn cứ từ đây</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Mọi văn bản</translation>
    </message>
    <message>
        <source>Cited in a plan</source>
        <translation>Đã được viện dẫn</translation>
    </message>
    <message>
        <source>With two dates</source>
        <translation>Ngày ban hành không khớp</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Sao chép viện dẫn đầy đủ</translation>
    </message>
    <message>
        <source>The library says {date}, a plan says {other}. Look at the document itself.</source>
        <translation>Trong danh mục ghi {date}, một kế hoạch ghi {other}. Hãy đối chiếu bản gốc.</translation>
    </message>
    <message>
        <source>Cited in {count} plan{count:|s}</source>
        <translation>Được viện dẫn trong {count} kế hoạch</translation>
    </message>
    <message>
        <source>The number {number} is that of a document of the kind “{kind}”.</source>
        <translation>Số {number} là của văn bản loại “{kind}”.</translation>
    </message>
    <message>
        <source>This document is in the library already.</source>
        <translation>Văn bản này đã có trong danh mục.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Chưa có văn bản nào</translation>
    </message>
    <message>
        <source>Documents come in with every plan that is read, or are added here.</source>
        <translation>Văn bản được lấy từ mỗi kế hoạch đọc vào, hoặc thêm tại đây.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Đã sao chép: {text}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>{count} document{count:|s}</source>
        <translation>{count} văn bản</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>Đã lưu “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Đã xóa “{name}”.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Trong phiếu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hạn {day}</translation>
    </message>
    <message>
        <source>What the form says anew</source>
        <translation>Nội dung mới trong phiếu</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Xung đột</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo chữ</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Không có mục nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Đóng chương trình</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Màn hình đang khóa</translation>
    </message>
    <message>
        <source>What was typed is kept. Type the password to go on.</source>
        <translation>Nội dung đã nhập vẫn được giữ. Nhập mật khẩu để làm tiếp.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>That is not the password. The next one can be tried in {count} second{count:|s}.</source>
        <translation>Mật khẩu không đúng. Thử lại sau {count} giây.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>At least 6 letters or digits.</source>
        <translation>Ít nhất 6 ký tự.</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nhập lại mật khẩu mới</translation>
    </message>
    <message>
        <source>after {count} minute{count:|s}</source>
        <translation>sau {count} phút không dùng</translation>
    </message>
    <message>
        <source>only when I lock it</source>
        <translation>chỉ khi bấm khóa</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>Tự khóa màn hình</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Bỏ mật khẩu</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <source>The password keeps others from looking into the window. It does not encrypt the files: who may read the data folder can read them. Keep it well; the help says what to do when it is forgotten.</source>
        <translation>Mật khẩu ngăn người khác xem cửa sổ chương trình, không mã hóa tệp: ai đọc được thư mục dữ liệu thì vẫn đọc được tệp. Hãy nhớ kỹ mật khẩu; phần trợ giúp có cách xử lý khi quên.</translation>
    </message>
    <message>
        <source>A password is set</source>
        <translation>Đã đặt mật khẩu</translation>
    </message>
    <message>
        <source>There is no password</source>
        <translation>Chưa đặt mật khẩu</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>The password is set. It is asked for at the next start.</source>
        <translation>Đã đặt mật khẩu. Chương trình sẽ hỏi mật khẩu khi mở lần sau.</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>Hãy nhập mật khẩu hiện tại trước.</translation>
    </message>
    <message>
        <source>There is no password any more.</source>
        <translation>Đã bỏ mật khẩu.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Data: opening …</source>
        <translation>Dữ liệu: đang mở…</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Trợ giúp</translation>
    </message>
    <message>
        <source>There is no password yet. Set one in Settings → Screen lock.</source>
        <translation>Chưa đặt mật khẩu. Hãy đặt tại Cài đặt → Khóa màn hình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There is nothing to undo on this page.</source>
        <translation>Trên trang này chưa có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo a step of before?</source>
        <translation>Hoàn tác thao tác từ trước?</translation>
    </message>
    <message>
        <source>“{what}” was done on {moment}, before the program was opened this time.</source>
        <translation>“{what}” được thực hiện lúc {moment}, trước lần mở chương trình này.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>There is nothing to redo on this page.</source>
        <translation>Trên trang này chưa có gì để làm lại.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Đã làm lại: {what}</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved is safe; go on working, or start it again.</source>
        <translation>Chương trình gặp lỗi. Những gì đã lưu vẫn an toàn; có thể làm tiếp hoặc khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>A report was kept; it holds none of the office&apos;s texts.</source>
        <translation>Một bản ghi lỗi đã được lưu, không chứa nội dung văn bản của cơ quan.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem bản ghi lỗi</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem nhiệm vụ</translation>
    </message>
    <message>
        <source>Finish or leave what is open first, then open “{name}” again.</source>
        <translation>Hãy hoàn tất hoặc thoát phần đang mở, rồi mở lại “{name}”.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>Data: in a cloud folder</source>
        <translation>Dữ liệu: nằm trong thư mục đám mây</translation>
    </message>
    <message>
        <source>Data: fine</source>
        <translation>Dữ liệu: lưu trên máy này</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Sao lưu gần nhất: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Tổng hợp</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{name}” into another unit?</source>
        <translation>Gộp “{name}” vào đơn vị khác?</translation>
    </message>
    <message>
        <source>Its tasks go to the unit that you choose, its name stays there as another spelling. This can be undone.</source>
        <translation>Nhiệm vụ chuyển sang đơn vị được chọn, tên cũ giữ làm cách viết khác. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>Unit that stays</source>
        <translation>Đơn vị giữ lại</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>Lịch tháng</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} nhiệm vụ chưa có thời hạn</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:is|are} due in this month</source>
        <translation>{count} nhiệm vụ đến hạn trong tháng này</translation>
    </message>
</context>
<context>
    <name>NewDatesDialog</name>
    <message>
        <source>New deadline (before this day)</source>
        <translation>Thời hạn mới (trước ngày này)</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Thời hạn mới</translation>
    </message>
    <message>
        <source>By when is what is late due now?</source>
        <translation>Thời hạn mới của nhiệm vụ quá hạn là ngày nào?</translation>
    </message>
    <message>
        <source>The same day a year later is proposed. Leave a field empty to keep the old deadline: the task then stays overdue in the new plan.</source>
        <translation>Chương trình gợi ý cùng ngày của năm sau. Để trống nếu giữ thời hạn cũ: khi đó nhiệm vụ vẫn là quá hạn trong kế hoạch mới.</translation>
    </message>
    <message>
        <source>Carry with these deadlines</source>
        <translation>Chuyển với các thời hạn này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>This day is over. Type a later one, or leave the field empty.</source>
        <translation>Ngày này đã qua. Nhập ngày khác muộn hơn hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Difficulties and proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>What can be done with its files</source>
        <translation>Thao tác với các tệp của xã</translation>
    </message>
    <message>
        <source>Totals of all</source>
        <translation>Tổng số chung</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation>Quá hạn: {count}</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Số liệu ngày</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>có sửa tay</translation>
    </message>
    <message>
        <source>only {plans} of it counts, a later file tells of the rest</source>
        <translation>chỉ tính {plans}; phần còn lại theo tệp gửi sau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay</translation>
    </message>
    <message>
        <source>{plans}: in the replaced file only, so not counted. Ask the commune.</source>
        <translation>{plans}: chỉ có ở bản đã bị thay nên không cộng. Hãy hỏi lại xã, phường.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị bỏ ra</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Let this file count</source>
        <translation>Tính theo tệp này</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục khác</translation>
    </message>
    <message>
        <source>{days} day{days:|s} late</source>
        <translation>sau hạn {days} ngày</translation>
    </message>
</context>
<context>
    <name>OutlineCard</name>
    <message>
        <source>Add a heading</source>
        <translation>Thêm đề mục</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Thêm: {kind}</translation>
    </message>
    <message>
        <source>NEW SECTION</source>
        <translation>PHẦN MỚI</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Đề mục mới</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tên đề mục</translation>
    </message>
    <message>
        <source>Type what the heading is.</source>
        <translation>Hãy nhập tên đề mục.</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Đổi tên đề mục</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>OutsideTasks</name>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Tasks of the paper</source>
        <translation>Nhiệm vụ của văn bản</translation>
    </message>
    <message>
        <source>Unit of the chosen task</source>
        <translation>Đơn vị thực hiện nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Keep these tasks outside of plans?</source>
        <translation>Ghi thành nhiệm vụ ngoài kế hoạch?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{taken} of {count} task{count:|s} {taken:is|are} kept</source>
        <translation>Ghi {taken} trong {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Nội dung nhiệm vụ</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>The paper that gives it; may stay empty</source>
        <translation>Văn bản giao (có thể để trống)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>A task outside of plans</source>
        <translation>Nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Hãy nhập nội dung nhiệm vụ.</translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation>Đã ghi nhiệm vụ</translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation>Văn bản ({patterns})</translation>
    </message>
    <message>
        <source>Choose a conclusion or a letter</source>
        <translation>Chọn thông báo kết luận hoặc công văn</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Đang đọc “{name}”…</translation>
    </message>
    <message>
        <source>All tasks of this paper are kept already.</source>
        <translation>Mọi nhiệm vụ của văn bản này đã được ghi.</translation>
    </message>
    <message>
        <source>This paper gives no task to this office.</source>
        <translation>Văn bản này không giao nhiệm vụ cho cơ quan.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} kept</source>
        <translation>Đã ghi {count} nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa hoàn thành</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Đến hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Nhiệm vụ cần xử lý hôm nay</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>of {count} task{count:|s}</source>
        <translation>của {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>Progress by unit</source>
        <translation>Tiến độ theo đơn vị</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>Hoàn thành trong năm</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Chưa có kế hoạch nào</translation>
    </message>
    <message>
        <source>Make one from a template, from last year&apos;s plan or from a Word file; its tasks are shown here.</source>
        <translation>Lập kế hoạch từ mẫu, từ kế hoạch năm trước hoặc từ tệp Word; nhiệm vụ của kế hoạch sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Look at the units</source>
        <translation>Xem danh mục đơn vị</translation>
    </message>
    <message>
        <source>Name the signers</source>
        <translation>Nhập người ký</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>Báo cáo đến hạn</translation>
    </message>
    <message>
        <source>No report is due within 30 days</source>
        <translation>Không có báo cáo đến hạn trong 30 ngày tới</translation>
    </message>
    <message>
        <source>Progress by plan</source>
        <translation>Tiến độ theo kế hoạch</translation>
    </message>
    <message>
        <source>No unit has a task in the plans of {year} yet</source>
        <translation>Chưa có đơn vị nào được giao nhiệm vụ trong kế hoạch năm {year}</translation>
    </message>
    <message>
        <source>No unit has a task yet</source>
        <translation>Chưa có đơn vị nào được giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>Soạn tiếp</translation>
    </message>
    <message>
        <source>{count} after the deadline</source>
        <translation>{count} hoàn thành quá hạn</translation>
    </message>
    <message>
        <source>All {count} draft{count:|s}</source>
        <translation>Tất cả {count} bản đang soạn</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Hạn {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>{count} not begun</source>
        <translation>{count} chưa thực hiện</translation>
    </message>
    <message>
        <source>the oldest by {days} day{days:|s}</source>
        <translation>lâu nhất {days} ngày</translation>
    </message>
    <message>
        <source>{count} due tomorrow</source>
        <translation>{count} nhiệm vụ đến hạn ngày mai</translation>
    </message>
    <message>
        <source>Nothing is late or due within 7 days</source>
        <translation>Không có nhiệm vụ quá hạn hay đến hạn trong 7 ngày</translation>
    </message>
</context>
<context>
    <name>OwnerPopup</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Choose or type the unit.</source>
        <translation>Hãy chọn hoặc nhập đơn vị.</translation>
    </message>
    <message>
        <source>One unit leads a task. Tick the others as supporting units.</source>
        <translation>Mỗi nhiệm vụ chỉ một đơn vị chủ trì. Hãy chọn các đơn vị khác ở cột phối hợp.</translation>
    </message>
    <message>
        <source>This unit supports the task already. Take it out there first.</source>
        <translation>Đơn vị này đang phối hợp nhiệm vụ. Hãy bỏ ở cột phối hợp trước.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close although text is not saved?</source>
        <translation>Đóng khi văn bản chưa lưu được?</translation>
    </message>
    <message>
        <source>What was typed last in “{name}” could not be saved: a field is not filled in rightly, the disk is full, or another program holds the data. Keep it open, put it right, then close it.</source>
        <translation>Nội dung vừa nhập tại “{name}” chưa lưu được: có ô nhập chưa đúng, ổ đĩa đã đầy hoặc chương trình khác đang giữ dữ liệu. Hãy để nguyên, khắc phục rồi đóng lại.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng, bỏ phần chưa lưu</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Không đóng</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Xem trước trang in</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number}/{count}</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>What was pasted</source>
        <translation>Nội dung vừa dán</translation>
    </message>
    <message>
        <source>Just pasted</source>
        <translation>Vừa dán</translation>
    </message>
    <message>
        <source>Ctrl and a number to choose, Esc to close</source>
        <translation>Ctrl và số để chọn, Esc để đóng</translation>
    </message>
</context>
<context>
    <name>PasteChoices</name>
    <message>
        <source>Keep the structure</source>
        <translation>Giữ cấu trúc</translation>
    </message>
    <message>
        <source>Headings, bullets, bold, italics, tables</source>
        <translation>Đề mục, gạch đầu dòng, đậm, nghiêng, bảng</translation>
    </message>
    <message>
        <source>Make {count} task{count:|s} of it</source>
        <translation>Thành {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit, deadline and product are taken from the columns</source>
        <translation>Đơn vị, thời hạn, sản phẩm lấy từ các cột</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Chỉ chữ</translation>
    </message>
    <message>
        <source>In the form of the paragraph</source>
        <translation>Theo kiểu của đoạn đang đứng</translation>
    </message>
    <message>
        <source>Read it as a plan …</source>
        <translation>Đọc như kế hoạch…</translation>
    </message>
    <message>
        <source>Sections, bases and tasks, to be checked</source>
        <translation>Tách mục, căn cứ, nhiệm vụ để kiểm tra</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Tỷ lệ hoàn thành</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Which period is the report on?</source>
        <translation>Báo cáo cho kỳ nào?</translation>
    </message>
    <message>
        <source>What comes back is reported on period by period. Other periods stay as they are.</source>
        <translation>Nhiệm vụ định kỳ được cập nhật theo từng kỳ. Các kỳ khác giữ nguyên.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PeriodList</name>
    <message>
        <source>Periods to report on</source>
        <translation>Các kỳ báo cáo</translation>
    </message>
    <message>
        <source>Report for the period: {period}</source>
        <translation>Báo cáo cho kỳ: {period}</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>What changed since the plan before</source>
        <translation>Thay đổi so với kế hoạch trước</translation>
    </message>
    <message>
        <source>The earlier plan</source>
        <translation>Kế hoạch trước</translation>
    </message>
    <message>
        <source>The plan before</source>
        <translation>Kế hoạch trước</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Kế hoạch này</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Nothing changed but the year</source>
        <translation>Không có gì thay đổi ngoài năm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>As before, not done last time</source>
        <translation>Như trước, năm trước chưa hoàn thành</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>{same} task{same:|s} as before  ·  {undone} promised by the plan before and not done</source>
        <translation>{same} nhiệm vụ như trước  ·  {undone} nhiệm vụ kế hoạch trước đã đề ra, chưa hoàn thành</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Không còn trong kế hoạch</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Đổi thời hạn</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Đổi đơn vị</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Sửa lời văn</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Như trước</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>chưa hoàn thành</translation>
    </message>
    <message>
        <source>There is no other plan that this one could be compared with.</source>
        <translation>Chưa có kế hoạch nào khác để so sánh.</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Make this a duty</source>
        <translation>Thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Not a duty any more</source>
        <translation>Không là nhiệm vụ nữa</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Chèn hàng phía trên</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Chèn hàng phía dưới</translation>
    </message>
    <message>
        <source>Insert column left</source>
        <translation>Chèn cột bên trái</translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation>Chèn cột bên phải</translation>
    </message>
    <message>
        <source>Repeat as header row</source>
        <translation>Hàng tiêu đề ở mỗi trang</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Nới rộng cột</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Thu hẹp cột</translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation>Các cột rộng bằng nhau</translation>
    </message>
    <message>
        <source>Columns as wide as their words need</source>
        <translation>Độ rộng cột theo nội dung</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Xóa cột</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Xóa bảng</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Every field is kept when it is left, as one step that can be undone.</source>
        <translation>Rời ô nào thì ô đó được lưu; hoàn tác được từng thao tác.</translation>
    </message>
    <message>
        <source>Issued as {number} on {day}; a new version changes it (“Revise”).</source>
        <translation>Đã ban hành số {number} ngày {day}; sửa bằng bản sửa đổi.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Recipients, signature</source>
        <translation>Nơi nhận, chữ ký</translation>
    </message>
    <message>
        <source>Appendix: assignment table</source>
        <translation>Phụ lục: Biểu phân công</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Bases ({count})</source>
        <translation>Căn cứ ({count})</translation>
    </message>
    <message>
        <source>A unit with duties is missing among the recipients</source>
        <translation>Có đơn vị được giao nhiệm vụ chưa ở Nơi nhận</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Carry unfinished tasks into this plan</source>
        <translation>Chuyển nhiệm vụ chưa hoàn thành vào kế hoạch này</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Nội dung kế hoạch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay</translation>
    </message>
    <message>
        <source>Find in the whole plan</source>
        <translation>Tìm trong cả kế hoạch</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Chưa có nhiệm vụ nào</translation>
    </message>
    <message>
        <source>Tasks come from the duties of a plan.</source>
        <translation>Nhiệm vụ được lấy từ phần phân công của kế hoạch.</translation>
    </message>
    <message>
        <source>Progress workbook</source>
        <translation>Biểu tiến độ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Xem trong nội dung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Hoàn tác thao tác gần nhất</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Plan without a subject</source>
        <translation>Kế hoạch chưa có trích yếu</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>phiên bản {number}</translation>
    </message>
    <message>
        <source>Assignment ({count})</source>
        <translation>Phân công ({count})</translation>
    </message>
    <message>
        <source>Issued: the text is locked</source>
        <translation>Đã ban hành: nội dung đã khóa</translation>
    </message>
    <message>
        <source>This plan is issued and its text is locked. “Revise” begins a new version of it.</source>
        <translation>Kế hoạch này đã ban hành nên nội dung đã khóa. Bấm “Sửa đổi” để lập phiên bản mới.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Compare with the plan before …</source>
        <translation>So sánh với kế hoạch trước…</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Sao chép dòng này</translation>
    </message>
    <message>
        <source>{count} step{count:|s}</source>
        <translation>{count} thao tác</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>The text was put back.</source>
        <translation>Đã đưa nội dung trở lại văn bản.</translation>
    </message>
    <message>
        <source>The plan that is open: {title}</source>
        <translation>Kế hoạch đang mở: {title}</translation>
    </message>
    <message>
        <source>This plan has ended and its text is locked. “Reopen” puts it into force again.</source>
        <translation>Kế hoạch này đã kết thúc nên nội dung đã khóa. Bấm “Mở lại” để kế hoạch có hiệu lực trở lại.</translation>
    </message>
    <message>
        <source>“{task}” is no task any more, and what was reported of it ({percent}%) counts nowhere.</source>
        <translation>“{task}” không còn là nhiệm vụ; kết quả đã báo cáo ({percent}%) không còn được tính ở đâu.</translation>
    </message>
    <message>
        <source>“{task}” is a task again, with what was reported of it ({percent}%).</source>
        <translation>“{task}” lại là nhiệm vụ, với kết quả đã báo cáo ({percent}%).</translation>
    </message>
    <message>
        <source>The text could not be saved yet; change this once it is.</source>
        <translation>Văn bản chưa lưu được; hãy sửa mục này sau khi văn bản đã lưu.</translation>
    </message>
    <message>
        <source>“{task}” was taken out, with its words in the text.</source>
        <translation>Đã bỏ nhiệm vụ “{task}”, cả đoạn văn của nhiệm vụ trong nội dung.</translation>
    </message>
    <message>
        <source>Not a task any more</source>
        <translation>Không là nhiệm vụ nữa</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>at the latest {day}</source>
        <translation>chậm nhất {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>trước {day}</translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation>Đã thay {count} chỗ.</translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation>Nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Chưa có thời hạn</translation>
    </message>
    <message>
        <source>Make this duty a plain paragraph again?</source>
        <translation>Đưa nhiệm vụ này trở lại thành đoạn văn thường?</translation>
    </message>
    <message>
        <source>Its words stay in the text. What was reported of it goes with it; undo brings it back.</source>
        <translation>Câu chữ vẫn ở nguyên trong văn bản. Kết quả đã báo cáo của nhiệm vụ sẽ mất theo; có thể khôi phục bằng “Hoàn tác”.</translation>
    </message>
    <message>
        <source>Make it a paragraph</source>
        <translation>Đưa về đoạn văn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Tasks outside of plans have no text to print. Export their table.</source>
        <translation>Nhiệm vụ ngoài kế hoạch không có văn bản để in. Hãy xuất biểu phân công.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>It gets its number and date, and its text is locked. This can be undone.</source>
        <translation>Văn bản được ghi số, ngày ban hành và khóa nội dung. Có thể hoàn tác nếu nhập nhầm.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Number (/{symbol})</source>
        <translation>Số (/{symbol})</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày ban hành</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Submit</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Rút về dự thảo</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Kết thúc kế hoạch</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Of “{duty}” the text says another time than its deadline: {due}.</source>
        <translation>“{duty}”: văn bản ghi ngày khác với thời hạn đã đặt: {due}.</translation>
    </message>
    <message>
        <source>Of {count} duties the text says another time than their deadline. First “{duty}”, due: {due}.</source>
        <translation>Có {count} nhiệm vụ mà văn bản ghi ngày khác với thời hạn đã đặt. Nhiệm vụ đầu tiên: “{duty}”, thời hạn: {due}.</translation>
    </message>
    <message>
        <source>“{duty}” was due: {due}. The plan cannot be issued on a later day than that.</source>
        <translation>“{duty}” có thời hạn: {due}. Không thể ban hành kế hoạch sau ngày đó.</translation>
    </message>
    <message>
        <source>“{duty}” has no deadline: no day, no period, nor that it goes on all the time.</source>
        <translation>“{duty}” chưa có thời hạn: chưa ghi ngày, kỳ hay thường xuyên.</translation>
    </message>
    <message>
        <source>“{duty}” has no unit: nobody would have it.</source>
        <translation>“{duty}” chưa có đơn vị thực hiện.</translation>
    </message>
    <message>
        <source>{count} duties have no unit. The first is “{duty}”.</source>
        <translation>{count} nhiệm vụ chưa có đơn vị thực hiện, đầu tiên là “{duty}”.</translation>
    </message>
    <message>
        <source>{count} duties have no deadline, not even a period. The first is “{duty}”.</source>
        <translation>{count} nhiệm vụ chưa có thời hạn, kể cả kỳ hay thường xuyên. Nhiệm vụ đầu tiên: “{duty}”.</translation>
    </message>
    <message>
        <source>“{duty}”: no day is known of its time, “{due}”, so nobody is reminded of it.</source>
        <translation>“{duty}” có thời hạn “{due}” không xác định được ngày nên sẽ không được nhắc việc.</translation>
    </message>
    <message>
        <source>Of the times of {count} duties no day is known. The first is “{duty}”, due: {due}.</source>
        <translation>{count} nhiệm vụ có thời hạn không xác định được ngày nên sẽ không được nhắc việc. Nhiệm vụ đầu tiên: “{duty}”, thời hạn: {due}.</translation>
    </message>
    <message>
        <source>{count} duties were due before the plan, so it cannot be issued; first “{duty}”, due: {due}.</source>
        <translation>{count} nhiệm vụ có thời hạn trước ngày của kế hoạch nên chưa thể ban hành. Nhiệm vụ đầu tiên: “{duty}”, thời hạn: {due}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Submit the plan as it is?</source>
        <translation>Vẫn trình ký kế hoạch này?</translation>
    </message>
    <message>
        <source>Before it is signed, look at this:</source>
        <translation>Trước khi ký, cần xem lại:</translation>
    </message>
    <message>
        <source>Leave it a draft</source>
        <translation>Để ở dự thảo</translation>
    </message>
    <message>
        <source>The plan is a draft again.</source>
        <translation>Kế hoạch trở lại dự thảo.</translation>
    </message>
    <message>
        <source>The plan “{title}” was issued.</source>
        <translation>Đã ban hành kế hoạch “{title}”.</translation>
    </message>
    <message>
        <source>Begin a new version of this plan?</source>
        <translation>Lập phiên bản mới của kế hoạch này?</translation>
    </message>
    <message>
        <source>The issued text is kept in the history. The new version gets its own number when it is issued. Lists, letters and reports go by what is changed in it at once, before it is issued.</source>
        <translation>Bản đã ban hành được giữ trong lịch sử. Phiên bản mới có số riêng khi ban hành. Danh sách nhiệm vụ, công văn và báo cáo lấy ngay theo phần đã sửa, kể cả khi phiên bản mới chưa ban hành.</translation>
    </message>
    <message>
        <source>Begin version {number}</source>
        <translation>Lập phiên bản {number}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>A new version was begun.</source>
        <translation>Đã lập phiên bản mới.</translation>
    </message>
    <message>
        <source>Close the plan with {count} unfinished task{count:|s}?</source>
        <translation>Kết thúc kế hoạch khi còn {count} nhiệm vụ chưa hoàn thành?</translation>
    </message>
    <message>
        <source>They stay in the lists, letters and reports until they are done, carried into the next plan or let go at the year&apos;s end.</source>
        <translation>Các nhiệm vụ này vẫn nằm trong danh sách, văn bản đôn đốc và báo cáo cho đến khi hoàn thành, được chuyển sang kế hoạch mới hoặc tạm dừng khi xử lý “Nhiệm vụ chưa hoàn thành cuối năm”.</translation>
    </message>
    <message>
        <source>The plan was closed.</source>
        <translation>Đã kết thúc kế hoạch.</translation>
    </message>
    <message>
        <source>The plan is open again.</source>
        <translation>Đã mở lại kế hoạch.</translation>
    </message>
    <message>
        <source>Issue this plan?</source>
        <translation>Ban hành kế hoạch này?</translation>
    </message>
    <message>
        <source>The plan was submitted for signature.</source>
        <translation>Đã trình ký kế hoạch.</translation>
    </message>
    <message>
        <source>It cites what is no longer in force: {names}.</source>
        <translation>Kế hoạch còn viện dẫn văn bản không còn hiệu lực: {names}.</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Funding, recipients</source>
        <translation>Kinh phí, nơi nhận</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Rà soát và xuất</translation>
    </message>
    <message>
        <source>Step {number}/{count}</source>
        <translation>Bước {number}/{count}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this step.</source>
        <translation>Ở bước này chưa có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Đã làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this step.</source>
        <translation>Ở bước này chưa có gì để làm lại.</translation>
    </message>
</context>
<context>
    <name>PlanWizardView</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Rời trợ lý; bản đang soạn được giữ lại</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>You can go back to any step. What you type is kept at once.</source>
        <translation>Bước nào cũng quay lại được. Những gì đã nhập được lưu ngay.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Đã lưu bản đang soạn lúc {time}</translation>
    </message>
    <message>
        <source>Not saved at {time}; it is tried again</source>
        <translation>Chưa lưu được lúc {time}; đang thử lại</translation>
    </message>
    <message>
        <source>This draft was changed, finished or deleted in another window. What you type here is kept as a draft of its own; the other one stays as it is.</source>
        <translation>Bản đang soạn này vừa được sửa, hoàn tất hoặc xóa ở cửa sổ khác. Nội dung nhập ở đây được lưu thành bản riêng; bản kia giữ nguyên.</translation>
    </message>
    <message>
        <source>The draft is saved after each change</source>
        <translation>Bản đang soạn tự lưu sau mỗi thay đổi</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Đọc từ tệp</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tự soạn từ đầu</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation>Nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translation>Thùng rác ({count})</translation>
    </message>
    <message>
        <source>A draft is saved with every change and stands first in the list</source>
        <translation>Bản đang soạn được lưu sau mỗi thay đổi và đứng đầu danh sách</translation>
    </message>
    <message>
        <source>{count} draft{count:|s}</source>
        <translation>{count} bản đang soạn</translation>
    </message>
    <message>
        <source>Plans that are deleted wait here.</source>
        <translation>Kế hoạch đã xóa được giữ tại đây.</translation>
    </message>
    <message>
        <source>There is no such plan for {year}</source>
        <translation>Chưa có kế hoạch nào như vậy cho năm {year}</translation>
    </message>
    <message>
        <source>No plan matches the filter</source>
        <translation>Không có kế hoạch nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Chưa có kế hoạch nào</translation>
    </message>
    <message>
        <source>Make one from a template, from last year&apos;s plan or from a Word file. Tasks, reminders and reports follow from it.</source>
        <translation>Lập kế hoạch từ mẫu, từ kế hoạch năm trước hoặc từ tệp Word đã có. Nhiệm vụ, nhắc hạn và báo cáo sẽ lấy từ kế hoạch này.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Go on drafting</source>
        <translation>Soạn tiếp</translation>
    </message>
    <message>
        <source>Export what it holds</source>
        <translation>Xuất nội dung</translation>
    </message>
    <message>
        <source>Compare with the plan before …</source>
        <translation>So sánh với kế hoạch trước…</translation>
    </message>
    <message>
        <source>Move to a new year …</source>
        <translation>Chuyển sang năm mới…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Open the folder of files</source>
        <translation>Mở thư mục tệp</translation>
    </message>
    <message>
        <source>What shall the plan be called?</source>
        <translation>Đổi tên kế hoạch?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>“{title}” was copied.</source>
        <translation>Đã nhân bản “{title}”.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>{count} paper{count:|s} outside of plans</source>
        <translation>{count} nhóm ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>The plan is called “{title}” now.</source>
        <translation>Đã đổi tên kế hoạch thành “{title}”.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (bản sao)</translation>
    </message>
    <message>
        <source>“{title}” was added as a draft.</source>
        <translation>Đã thêm dự thảo “{title}”.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản đang soạn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>“{title}” was put into the bin.</source>
        <translation>Đã chuyển “{title}” vào thùng rác.</translation>
    </message>
    <message>
        <source>The draft “{title}” was put into the bin.</source>
        <translation>Đã chuyển bản đang soạn “{title}” vào thùng rác.</translation>
    </message>
    <message>
        <source>“{title}” is back among the plans.</source>
        <translation>Đã khôi phục “{title}”.</translation>
    </message>
    <message>
        <source>Remove “{title}” for good?</source>
        <translation>Xóa hẳn “{title}”?</translation>
    </message>
    <message>
        <source>What was typed in this draft goes with it.</source>
        <translation>Nội dung đã nhập trong bản đang soạn này cũng bị xóa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>The draft “{title}” was removed.</source>
        <translation>Đã xóa hẳn bản đang soạn “{title}”.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>sửa lần cuối {when}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Hạn gần nhất</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Quay lại danh sách kế hoạch</translation>
    </message>
    <message>
        <source>{count} plan{count:|s}</source>
        <translation>{count} kế hoạch</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Continue …</source>
        <translation>Tiếp tục…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Programme of work of which period?</source>
        <translation>Lập chương trình công tác kỳ nào?</translation>
    </message>
    <message>
        <source>It lists what the plans in force owe in the period, day by day. What no plan has is added in the same menu: “Task outside of plans: by hand”.</source>
        <translation>Gồm các nhiệm vụ đến hạn trong kỳ của kế hoạch đang thực hiện, theo từng ngày. Nhiệm vụ không có trong kế hoạch thì thêm trước, cũng ở trình đơn này: “Nhiệm vụ ngoài kế hoạch: tự ghi”.</translation>
    </message>
    <message>
        <source>Products by person of which period?</source>
        <translation>Lập bảng sản phẩm theo người phụ trách kỳ nào?</translation>
    </message>
    <message>
        <source>Figures only: product, number, deadline, day done, evidence. Nobody is rated.</source>
        <translation>Chỉ gồm số liệu: sản phẩm, số ký hiệu, thời hạn, ngày hoàn thành, minh chứng; không đánh giá, xếp loại.</translation>
    </message>
    <message>
        <source>Tasks due this week</source>
        <translation>Nhiệm vụ đến hạn trong tuần</translation>
    </message>
</context>
<context>
    <name>ReadingReview</name>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Phần ký</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Chưa nhận biết được</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Nhận biết là</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Kết quả đọc tệp</translation>
    </message>
    <message>
        <source>Only what was not placed</source>
        <translation>Chỉ những đoạn chưa nhận biết được</translation>
    </message>
    <message>
        <source>Everything of the file was placed</source>
        <translation>Đã nhận biết toàn bộ nội dung của tệp</translation>
    </message>
    <message>
        <source>Done checking</source>
        <translation>Hoàn tất kiểm tra</translation>
    </message>
    <message>
        <source>This is a duty of a unit</source>
        <translation>Đây là nhiệm vụ của một đơn vị</translation>
    </message>
    <message>
        <source>before (the day is late)</source>
        <translation>trước ngày (ngày ghi không tính)</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>chậm nhất ngày</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Đưa vào nội dung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>{lines} paragraph{lines:|s}, {duties} dut{duties:y|ies}; {lost} could not be placed</source>
        <translation>{lines} đoạn, {duties} nhiệm vụ; {lost} đoạn chưa nhận biết được</translation>
    </message>
    <message>
        <source>{count} paragraph{count:|s}</source>
        <translation>{count} đoạn</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>This text has no place in the plan yet.</source>
        <translation>Đoạn này chưa có chỗ trong kế hoạch.</translation>
    </message>
    <message>
        <source>Its text is changed in the step “Content”, the duties that it gives in the step “Assignment”.</source>
        <translation>Nội dung bảng sửa ở bước “Nội dung”, nhiệm vụ trong bảng sửa ở bước “Phân công”.</translation>
    </message>
    <message>
        <source>This is changed in the step “General” or “Funding, recipients”.</source>
        <translation>Phần này sửa ở bước “Thông tin chung” hoặc “Kinh phí, nơi nhận”.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ngày giao</translation>
    </message>
    <message>
        <source>Tasks that were given</source>
        <translation>Nhiệm vụ đã giao</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>When did the unit receive the task?</source>
        <translation>Đơn vị tiếp nhận nhiệm vụ khi nào?</translation>
    </message>
    <message>
        <source>Which tasks have been received?</source>
        <translation>Nhiệm vụ nào đã được tiếp nhận?</translation>
    </message>
    <message>
        <source>They were given three working days ago or more, and no unit has said that it has them.</source>
        <translation>Đã giao từ 3 ngày làm việc trở lên mà đơn vị chưa báo tiếp nhận.</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>Bộ lọc: {words}</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>Ghi tiếp nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Given in the last {days} day{days:|s}</source>
        <translation>Giao trong {days} ngày qua</translation>
    </message>
    <message>
        <source>Given more than {days} day{days:|s} ago</source>
        <translation>Giao đã quá {days} ngày</translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation>Đã chọn {ticked} trong {count}</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Receipt of {count} task{count:|s} noted</source>
        <translation>Đã ghi tiếp nhận {count} nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>ReceiversForm</name>
    <message>
        <source>As the province has settled it</source>
        <translation>Theo phân công của tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Left empty, plans speak of the body in charge. Units hand in two working days before.</source>
        <translation>Để trống thì kế hoạch ghi chung “cơ quan phụ trách”. Các đơn vị gửi kết quả trước đó 02 ngày làm việc.</translation>
    </message>
    <message>
        <source>Receives reports on external affairs</source>
        <translation>Cơ quan nhận báo cáo đối ngoại</translation>
    </message>
    <message>
        <source>Receives reports on information abroad</source>
        <translation>Cơ quan nhận báo cáo thông tin đối ngoại</translation>
    </message>
    <message>
        <source>Half-year report due (day/month)</source>
        <translation>Thời hạn báo cáo 6 tháng (ngày/tháng)</translation>
    </message>
    <message>
        <source>Year&apos;s report due (day/month)</source>
        <translation>Thời hạn báo cáo năm (ngày/tháng)</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Units by section</source>
        <translation>Đơn vị theo mục</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Thêm vào</translation>
    </message>
    <message>
        <source>Each unit by name</source>
        <translation>Ghi tên từng đơn vị</translation>
    </message>
    <message>
        <source>Has duties but is no recipient: {names}</source>
        <translation>Có nhiệm vụ nhưng chưa ở Nơi nhận: {names}</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>duties: {count}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>takes part in: {count}</source>
        <translation>phối hợp {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>to report to</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>always sent</source>
        <translation>luôn gửi</translation>
    </message>
    <message>
        <source>always the last line</source>
        <translation>luôn là dòng cuối</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>thêm bằng tay</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã bỏ</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Units to remind</source>
        <translation>Đơn vị cần đôn đốc</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Hạn báo cáo</translation>
    </message>
    <message>
        <source>Send back by</source>
        <translation>Hạn gửi lại</translation>
    </message>
    <message>
        <source>Party bodies and the Front get a letter of their own, which asks.</source>
        <translation>Cơ quan Đảng, Mặt trận, đoàn thể nhận công văn đề nghị phối hợp riêng.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Whom shall the letter remind?</source>
        <translation>Công văn đôn đốc gửi những đơn vị nào?</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Soạn công văn…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{units} unit{units:|s}, {tasks} task{tasks:|s}: {overdue} overdue, {soon} due within 7 days</source>
        <translation>{units} đơn vị, {tasks} nhiệm vụ: {overdue} quá hạn, {soon} đến hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>{units} unit{units:|s} whose {units:form is|forms are} not back</source>
        <translation>{units} đơn vị chưa gửi lại phiếu</translation>
    </message>
    <message>
        <source>No unit is ticked</source>
        <translation>Chưa chọn đơn vị nào</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Chọn một ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>{day} is a day off. Choose a working day.</source>
        <translation>{day} là ngày nghỉ. Chọn một ngày làm việc.</translation>
    </message>
    <message>
        <source>{unit} writes the letter and gets none: {overdue} overdue, {soon} due within 7 days of its own.</source>
        <translation>{unit} soạn công văn nên không có trong danh sách gửi; còn {overdue} nhiệm vụ quá hạn, {soon} nhiệm vụ đến hạn trong 7 ngày của chính mình.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>By order (TL.) only where the working regulation of the office says so.</source>
        <translation>Chỉ ký thừa lệnh (TL.) khi quy chế làm việc của cơ quan có quy định.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{count} overdue</source>
        <translation>{count} nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>{count} overdue ({rows} by periods)</source>
        <translation>{count} nhiệm vụ quá hạn ({rows} lượt theo kỳ)</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>{count} nhiệm vụ đến hạn hôm nay</translation>
    </message>
    <message>
        <source>{count} due in the next 7 days</source>
        <translation>{count} nhiệm vụ đến hạn trong 7 ngày tới</translation>
    </message>
    <message>
        <source>Tasks to look at: {parts}.</source>
        <translation>Nhắc việc: {parts}.</translation>
    </message>
</context>
<context>
    <name>ReportCalendar</name>
    <message>
        <source>nothing due</source>
        <translation>không có báo cáo đến hạn</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>Appendix: progress table</source>
        <translation>Phụ lục: Biểu tiến độ</translation>
    </message>
    <message>
        <source>What stands here rests on tasks</source>
        <translation>Nội dung có nguồn từ nhiệm vụ</translation>
    </message>
    <message>
        <source>Own words only</source>
        <translation>Chỉ có câu tự viết</translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation>Chưa có nội dung</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Xem thay đổi</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Nội dung báo cáo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation>Nguồn của câu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay</translation>
    </message>
    <message>
        <source>Put figures in …</source>
        <translation>Chèn số liệu…</translation>
    </message>
    <message>
        <source>Replaced in {count} place{count:|s}.</source>
        <translation>Đã thay {count} chỗ.</translation>
    </message>
    <message>
        <source>The report is issued and its text is locked.</source>
        <translation>Báo cáo đã ban hành, nội dung được khóa.</translation>
    </message>
    <message>
        <source>Next own sentence</source>
        <translation>Câu tự viết kế tiếp</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Đến nay</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No plan was in force by then</source>
        <translation>Đến ngày chốt số liệu chưa có kế hoạch nào được ban hành</translation>
    </message>
    <message>
        <source>Progress workbook</source>
        <translation>Biểu tiến độ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Chưa có thao tác nào</translation>
    </message>
    <message>
        <source>Take this text again …</source>
        <translation>Khôi phục bản này…</translation>
    </message>
    <message>
        <source>Text before the figures were taken anew</source>
        <translation>Bản trước khi tính lại số liệu</translation>
    </message>
    <message>
        <source>Text as it was issued</source>
        <translation>Bản khi ban hành</translation>
    </message>
    <message>
        <source>Text before an earlier one was taken again</source>
        <translation>Bản trước khi khôi phục</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>The report that is open: {title}</source>
        <translation>Báo cáo đang mở: {title}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of today. Take them anew then.</source>
        <translation>Số liệu chốt ngày {day}; nội dung hiện tính đến hôm nay. Đến ngày chốt, chọn “Tính lại số liệu”.</translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of {taken}, and things have changed since. Take them anew.</source>
        <translation>Số liệu chốt ngày {day}; nội dung hiện tính đến ngày {taken}, từ đó đã có thay đổi. Chọn “Tính lại số liệu” để cập nhật.</translation>
    </message>
    <message>
        <source>The figures close on {day}; what stands here is as of {taken}. Take them anew then.</source>
        <translation>Số liệu chốt ngày {day}; nội dung hiện tính đến ngày {taken}. Đến ngày chốt, chọn “Tính lại số liệu”.</translation>
    </message>
    <message>
        <source>Something was reported for these days after the figures were taken.</source>
        <translation>Có kết quả của kỳ này được báo cáo sau khi lấy số liệu.</translation>
    </message>
    <message>
        <source>Files came in or were taken out since the figures were taken.</source>
        <translation>Có tệp mới nhận hoặc bỏ ra sau khi lấy số liệu.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:has|have} moved since the cut-off; the report keeps the figures of {day}.</source>
        <translation>{count} nhiệm vụ đã thay đổi sau ngày chốt; báo cáo vẫn giữ số liệu ngày {day}.</translation>
    </message>
    <message>
        <source>Period {days}</source>
        <translation>Kỳ {days}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>chốt số liệu {day}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Đã gửi {day}</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Quá hạn nộp từ {day}</translation>
    </message>
    <message>
        <source>Due {day}, {days} day{days:|s} left</source>
        <translation>Hạn nộp {day}, còn {days} ngày</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Take figures anew</source>
        <translation>Tính lại số liệu</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói gửi</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Rút về dự thảo</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Take the number off</source>
        <translation>Bỏ số</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Ghi đã gửi</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Bỏ ghi đã gửi</translation>
    </message>
    <message>
        <source>Correct how it was sent …</source>
        <translation>Sửa thông tin gửi…</translation>
    </message>
    <message>
        <source>Moved since the cut-off</source>
        <translation>Đã thay đổi sau ngày chốt</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Không thay đổi</translation>
    </message>
    <message>
        <source>{count} task{count:|s} as of {day}</source>
        <translation>{count} nhiệm vụ, tính đến {day}</translation>
    </message>
    <message>
        <source>{count} step{count:|s}</source>
        <translation>{count} thao tác</translation>
    </message>
    <message>
        <source>{sourced} sentence{sourced:|s} {sourced:rests|rest} on something, {own} {own:is|are} your own</source>
        <translation>{sourced} câu có nguồn, {own} câu tự viết</translation>
    </message>
    <message>
        <source>The task is in the bin or was taken out of its plan.</source>
        <translation>Nhiệm vụ đã ở trong thùng rác hoặc không còn trong kế hoạch.</translation>
    </message>
    <message>
        <source>All figures of the report stand in its text.</source>
        <translation>Mọi số liệu của báo cáo đã có trong nội dung.</translation>
    </message>
    <message>
        <source>See the sources</source>
        <translation>Xem nguồn</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>The text was put back.</source>
        <translation>Đã đưa nội dung trở lại văn bản.</translation>
    </message>
    <message>
        <source>The figures are the same; nothing was changed.</source>
        <translation>Số liệu không thay đổi.</translation>
    </message>
    <message>
        <source>Figures were taken anew; {count} sentence{count:|s} changed. Your own words stayed.</source>
        <translation>Đã tính lại số liệu; {count} câu thay đổi. Câu tự viết được giữ nguyên.</translation>
    </message>
    <message>
        <source>Submit with empty parts?</source>
        <translation>Trình ký khi còn mục trống?</translation>
    </message>
    <message>
        <source>Nothing stands under: {names}.</source>
        <translation>Chưa có nội dung ở mục: {names}.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Soạn tiếp</translation>
    </message>
    <message>
        <source>The report was submitted for signature.</source>
        <translation>Đã trình ký báo cáo.</translation>
    </message>
    <message>
        <source>The report is a draft again.</source>
        <translation>Báo cáo trở lại dự thảo.</translation>
    </message>
    <message>
        <source>The number was taken off.</source>
        <translation>Đã bỏ số của báo cáo.</translation>
    </message>
    <message>
        <source>The report counts as not sent.</source>
        <translation>Báo cáo được tính là chưa gửi.</translation>
    </message>
    <message>
        <source>The report “{title}” was issued.</source>
        <translation>Đã ban hành báo cáo “{title}”.</translation>
    </message>
    <message>
        <source>Take this text again?</source>
        <translation>Khôi phục bản này?</translation>
    </message>
    <message>
        <source>The text of now is kept in the history; this can be undone.</source>
        <translation>Nội dung hiện tại được giữ trong lịch sử; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation>Đã khôi phục bản trước.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Chế độ xem</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Every receiver</source>
        <translation>Mọi nơi nhận</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Around today</source>
        <translation>Gần hôm nay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Report, period</source>
        <translation>Báo cáo, kỳ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>overdue {days} day{days:|s}</source>
        <translation>quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>Take forms back …</source>
        <translation>Nhận phiếu…</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói gửi</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>{count} report{count:|s}</source>
        <translation>{count} báo cáo</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>{count} sắp đến hạn</translation>
    </message>
    <message>
        <source>The report “{title}” was issued.</source>
        <translation>Đã ban hành báo cáo “{title}”.</translation>
    </message>
    <message>
        <source>From {count} report{count:|s} that {count:is|are} owed, and those that somebody asked for</source>
        <translation>Lập từ {count} mục chế độ báo cáo và các báo cáo đột xuất, chuyên đề</translation>
    </message>
    <message>
        <source>No report matches the filter</source>
        <translation>Không có báo cáo nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>No report is due yet</source>
        <translation>Chưa có báo cáo nào đến hạn</translation>
    </message>
    <message>
        <source>Say which reports are owed; the day due and the receiver are proposed from the plans.</source>
        <translation>Đặt các kỳ phải báo cáo; hạn nộp và nơi nhận được đề xuất từ kế hoạch.</translation>
    </message>
    <message>
        <source>Say what is owed</source>
        <translation>Đặt chế độ báo cáo</translation>
    </message>
    <message>
        <source>Report that was asked for</source>
        <translation>Báo cáo đột xuất</translation>
    </message>
    <message>
        <source>Figures as of the cut-off</source>
        <translation>Số liệu đến ngày chốt</translation>
    </message>
    <message>
        <source>Figures of today, not closed yet</source>
        <translation>Số liệu đến hôm nay, chưa chốt</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>early {early}, on time {on_time}, late {late}</source>
        <translation>trước hạn {early}, đúng hạn {on_time}, quá hạn {late}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Figures as of {day}</source>
        <translation>Số liệu đến ngày {day}</translation>
    </message>
    <message>
        <source>in time {in_time}, due soon {soon}, overdue {overdue}</source>
        <translation>trong hạn {in_time}, sắp đến hạn {soon}, quá hạn {overdue}</translation>
    </message>
    <message>
        <source>{count} unit{count:|s} {count:has not sent its form|have not sent their forms}: {names}</source>
        <translation>{count} đơn vị chưa gửi phiếu: {names}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Soạn báo cáo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Soạn tiếp</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Ban hành…</translation>
    </message>
    <message>
        <source>Mark as sent …</source>
        <translation>Ghi đã gửi…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>The report was begun.</source>
        <translation>Đã bắt đầu soạn báo cáo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Xuất tệp…</translation>
    </message>
    <message>
        <source>Package …</source>
        <translation>Gói gửi…</translation>
    </message>
    <message>
        <source>Correct how it was sent …</source>
        <translation>Sửa thông tin gửi…</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Bỏ ghi đã gửi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The report counts as not sent.</source>
        <translation>Báo cáo được tính là chưa gửi.</translation>
    </message>
    <message>
        <source>This report is owed by what was agreed. Take it out there: “What is owed”.</source>
        <translation>Báo cáo này theo chế độ báo cáo, không xóa ở đây. Bỏ trong “Chế độ báo cáo”.</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Đã xóa báo cáo.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review and export</source>
        <translation>Rà soát và xuất</translation>
    </message>
    <message>
        <source>Put errors right before the plan is submitted. Warnings may stay.</source>
        <translation>Sửa hết lỗi trước khi trình ký; đọc từng cảnh báo trước khi bỏ qua.</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Xuất Word</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Submit for signature</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Những điểm cần xem</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả rà soát</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Không phát hiện lỗi, thiếu sót</translation>
    </message>
    <message>
        <source>The plan is ready for signature.</source>
        <translation>Có thể trình ký sau khi đọc soát lần cuối.</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Các trang của kế hoạch</translation>
    </message>
    <message>
        <source>Errors to put right ({count})</source>
        <translation>Lỗi cần sửa ({count})</translation>
    </message>
    <message>
        <source>Warnings ({count})</source>
        <translation>Cảnh báo ({count})</translation>
    </message>
    <message>
        <source>{count} error{count:|s}</source>
        <translation>{count} lỗi</translation>
    </message>
    <message>
        <source>{count} warning{count:|s}</source>
        <translation>{count} cảnh báo</translation>
    </message>
    <message>
        <source>Put the errors right first</source>
        <translation>Hãy sửa hết lỗi trước</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Văn bản Word</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Văn bản PDF</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Reports that are owed</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Thêm báo cáo</translation>
    </message>
    <message>
        <source>The list of reports, the overview and the calendar follow from this</source>
        <translation>Danh sách báo cáo, trang tổng quan và tệp lịch lập từ chế độ này</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Nothing is owed yet</source>
        <translation>Chưa đặt chế độ báo cáo</translation>
    </message>
    <message>
        <source>Add the reports that the province asks for, or take over what the plans say below.</source>
        <translation>Thêm các báo cáo cấp trên yêu cầu, hoặc nhận các mục kế hoạch nêu ở bảng dưới.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation>Nội dung trong kế hoạch</translation>
    </message>
    <message>
        <source>What the plans ask for</source>
        <translation>Báo cáo nêu trong các kế hoạch</translation>
    </message>
    <message>
        <source>The plans ask for nothing more</source>
        <translation>Không còn báo cáo nào nêu trong kế hoạch</translation>
    </message>
    <message>
        <source>{count} report{count:|s} {count:comes|come} back</source>
        <translation>{count} báo cáo định kỳ</translation>
    </message>
    <message>
        <source>What the plans ask for: {count}</source>
        <translation>Báo cáo nêu trong các kế hoạch: {count}</translation>
    </message>
    <message>
        <source>Add the reports that the province asks for.</source>
        <translation>Thêm các báo cáo cấp trên yêu cầu.</translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation>Thêm vào chế độ ({count})</translation>
    </message>
    <message>
        <source>of the last month</source>
        <translation>tháng cuối kỳ</translation>
    </message>
    <message>
        <source>of the month after</source>
        <translation>tháng sau kỳ</translation>
    </message>
    <message>
        <source>of the month before</source>
        <translation>tháng trước tháng cuối kỳ</translation>
    </message>
    <message>
        <source>day {day} {month}</source>
        <translation>ngày {day} {month}</translation>
    </message>
    <message>
        <source>{count} report{count:|s} {count:was|were} added.</source>
        <translation>Đã thêm {count} báo cáo.</translation>
    </message>
    <message>
        <source>The report was added.</source>
        <translation>Đã thêm báo cáo vào chế độ.</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>Đã sửa chế độ báo cáo.</translation>
    </message>
    <message>
        <source>The report was taken out. What was begun stays.</source>
        <translation>Đã bỏ khỏi chế độ báo cáo. Báo cáo đã soạn được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tất cả nhiệm vụ</translation>
    </message>
    <message>
        <source>Save the filter under which name?</source>
        <translation>Lưu bộ lọc với tên nào?</translation>
    </message>
    <message>
        <source>Kept are the filter, the groups and the order. Periods go with the day of use.</source>
        <translation>Lưu cả cách nhóm và thứ tự. Thời hạn như “tuần này” được tính theo ngày sử dụng.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Replace the saved filter “{name}”?</source>
        <translation>Thay bộ lọc đã lưu “{name}”?</translation>
    </message>
    <message>
        <source>There is one of this name. What it keeps is replaced; this can be undone.</source>
        <translation>Đã có bộ lọc tên này. Nội dung cũ sẽ được thay; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay bộ lọc</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Đặt tên khác</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Saved filter: {name}</source>
        <translation>Bộ lọc đã lưu: {name}</translation>
    </message>
    <message>
        <source>No filter has been saved yet</source>
        <translation>Chưa lưu bộ lọc nào</translation>
    </message>
    <message>
        <source>Save the filter in force …</source>
        <translation>Lưu bộ lọc đang dùng…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Xóa bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>The filter “{name}” was saved.</source>
        <translation>Đã lưu bộ lọc “{name}”.</translation>
    </message>
    <message>
        <source>The filter “{name}” was removed.</source>
        <translation>Đã xóa bộ lọc “{name}”.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Tìm trong toàn bộ sổ</translation>
    </message>
    <message>
        <source>Words of a plan, task, unit or document, with or without tones</source>
        <translation>Chữ trong kế hoạch, nhiệm vụ, đơn vị, văn bản; có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter opens  ·  Esc closes</source>
        <translation>↑ ↓ chọn  ·  Enter mở  ·  Esc đóng</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”</source>
        <translation>Không tìm thấy “{words}”</translation>
    </message>
    <message>
        <source>Search in plans, tasks, units and legal documents</source>
        <translation>Tìm trong kế hoạch, nhiệm vụ, đơn vị và văn bản căn cứ</translation>
    </message>
    <message>
        <source>Outside of plans</source>
        <translation>Ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Legal document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Sổ tay sử dụng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Tìm trong toàn bộ sổ</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Bỏ bản thứ hai</translation>
    </message>
    <message>
        <source>A second copy, on a USB stick or a share</source>
        <translation>Bản thứ hai, trên USB hoặc thư mục dùng chung</translation>
    </message>
    <message>
        <source>If this computer breaks, its backups go with it. Choose a folder elsewhere; it is filled by itself whenever it is there.</source>
        <translation>Nếu máy này hỏng, các bản sao lưu trong máy cũng mất. Hãy chọn một thư mục ở nơi khác; chương trình tự chép vào đó mỗi khi có mặt.</translation>
    </message>
    <message>
        <source>Second copy: {folder}</source>
        <translation>Bản thứ hai: {folder}</translation>
    </message>
    <message>
        <source>Last filled with the backup of {time}.</source>
        <translation>Lần chép gần nhất: bản {time}.</translation>
    </message>
    <message>
        <source>Not filled yet.</source>
        <translation>Chưa chép lần nào.</translation>
    </message>
    <message>
        <source>It is being filled …</source>
        <translation>Đang chép…</translation>
    </message>
    <message>
        <source>The folder is not there now; it is filled once it is.</source>
        <translation>Hiện chưa thấy thư mục này; khi có lại, chương trình sẽ tự chép.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Chọn thư mục cho bản thứ hai</translation>
    </message>
    <message>
        <source>There is no second copy any more; what was copied stays where it is.</source>
        <translation>Đã bỏ bản thứ hai; những bản đã chép vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>SendForms</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Units that get a form</source>
        <translation>Đơn vị được phát phiếu</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Which units get a form?</source>
        <translation>Phát phiếu cho đơn vị nào?</translation>
    </message>
    <message>
        <source>Each gets a workbook with its tasks, and an e-mail with it that is ready to be sent.</source>
        <translation>Mỗi đơn vị có một tệp Excel ghi nhiệm vụ của mình, kèm một thư điện tử soạn sẵn để gửi.</translation>
    </message>
    <message>
        <source>To be sent back by {day}.</source>
        <translation>Đề nghị gửi lại chậm nhất ngày {day}.</translation>
    </message>
    <message>
        <source>For: {report}.</source>
        <translation>Phục vụ: {report}.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{units} unit{units:|s}, {tasks} row{tasks:|s}</source>
        <translation>{units} đơn vị, {tasks} dòng</translation>
    </message>
    <message>
        <source>No unit has a task of an issued plan yet, so there is no form to send.</source>
        <translation>Chưa đơn vị nào có nhiệm vụ thuộc kế hoạch đã ban hành nên không có phiếu để phát.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục ghi phiếu</translation>
    </message>
    <message>
        <source>{count} form{count:|s} with {count:its e-mail was|their e-mails were} written.</source>
        <translation>Đã ghi {count} phiếu kèm thư điện tử.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Writing the forms …</source>
        <translation>Đang lập phiếu…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Name without the level</source>
        <translation>Tên riêng (không ghi “xã”, “phường”)</translation>
    </message>
    <message>
        <source>Issuer in the letterhead</source>
        <translation>Tên cơ quan ban hành trên văn bản</translation>
    </message>
    <message>
        <source>Two lines, as they are printed in bold at the left.</source>
        <translation>Hai dòng, như in đậm ở góc trái văn bản.</translation>
    </message>
    <message>
        <source>Agency above it in the letterhead, if any</source>
        <translation>Cơ quan chủ quản trên văn bản (nếu có)</translation>
    </message>
    <message>
        <source>Place in “…, date”</source>
        <translation>Địa danh trước ngày, tháng</translation>
    </message>
    <message>
        <source>Symbol after “KH-”</source>
        <translation>Chữ viết tắt tên cơ quan (UBND trong “KH-UBND”)</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Thông tin cơ quan</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Các Phó Chủ tịch</translation>
    </message>
    <message>
        <source>Head of the committee&apos;s office</source>
        <translation>Chánh Văn phòng</translation>
    </message>
    <message>
        <source>Signs letters by order (TL.)</source>
        <translation>Ký thừa lệnh (TL.) công văn, phiếu giao việc khi quy chế làm việc có quy định</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký văn bản</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Show notifications of the system</source>
        <translation>Hiện thông báo trên màn hình Windows</translation>
    </message>
    <message>
        <source>Everything grows with it, and the window adapts.</source>
        <translation>Mọi thành phần lớn theo cỡ chữ, cửa sổ tự sắp xếp lại.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>At start and once a day: how many tasks are late and due. The program&apos;s own notice stays.</source>
        <translation>Khi mở chương trình và mỗi ngày một lần: số nhiệm vụ quá hạn, sắp đến hạn. Dòng nhắc trong chương trình vẫn giữ.</translation>
    </message>
    <message>
        <source>The office&apos;s data is kept in</source>
        <translation>Dữ liệu của cơ quan nằm tại</translation>
    </message>
    <message>
        <source>A cloud service copies this folder while the program writes, which can damage the data. Start the program with --data and another folder.</source>
        <translation>Thư mục dữ liệu đang nằm trong thư mục đồng bộ (OneDrive, Google Drive…), dữ liệu có thể bị hỏng. Hãy nhờ người hỗ trợ kỹ thuật chuyển sang thư mục trên ổ đĩa của máy.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt under the LGPL; the licences of all its parts lie in the program&apos;s folder.</source>
        <translation>Phần mềm tự do theo giấy phép MIT. Chương trình dùng Qt theo giấy phép LGPL; giấy phép của mọi thành phần nằm trong thư mục chương trình.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Plans, tasks and reports of communes and wards. It works without a network.</source>
        <translation>Kế hoạch, nhiệm vụ và báo cáo của xã, phường. Chương trình chạy không cần mạng.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ, giao diện</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>The office was saved.</source>
        <translation>Đã lưu thông tin cơ quan.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>To move to another computer, make a backup, take the newest file of the folder of backups along and restore it there: the evidence files are in it. Or copy this whole folder while the program is closed.</source>
        <translation>Để chuyển sang máy khác: bấm Sao lưu ngay, mang theo tệp mới nhất trong thư mục sao lưu rồi khôi phục trên máy mới (trong đó có cả tệp minh chứng). Hoặc đóng chương trình và chép toàn bộ thư mục này.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A key, or what to do</source>
        <translation>Tìm phím hoặc thao tác</translation>
    </message>
    <message>
        <source>No key is found for this</source>
        <translation>Không có phím nào khớp</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Print on one page</source>
        <translation>In một trang</translation>
    </message>
    <message>
        <source>Help of the page “{page}”</source>
        <translation>Hướng dẫn trang {page}</translation>
    </message>
    <message>
        <source>F1 twice opens this anywhere; Esc goes back to “{page}”.</source>
        <translation>Bấm F1 hai lần ở trang nào cũng mở được; Esc trở lại trang {page}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>To: {unit}</source>
        <translation>Gửi: {unit}</translation>
    </message>
    <message>
        <source>With: {units}</source>
        <translation>Phối hợp: {units}</translation>
    </message>
    <message>
        <source>1 task: {task}</source>
        <translation>1 nhiệm vụ: {task}</translation>
    </message>
    <message>
        <source>Write the assignment slip?</source>
        <translation>Lập phiếu giao việc?</translation>
    </message>
    <message>
        <source>Write the letter that asks for it?</source>
        <translation>Soạn công văn đề nghị phối hợp?</translation>
    </message>
    <message>
        <source>Write the slip …</source>
        <translation>Lập phiếu…</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Soạn công văn…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Write again from the sources</source>
        <translation>Viết lại từ nguồn</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Thành câu tự viết</translation>
    </message>
    <message>
        <source>Tie to its sources again</source>
        <translation>Gắn lại nguồn</translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation>Nguồn của câu</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence to see what it rests on.</source>
        <translation>Đặt con trỏ vào một câu để xem nguồn.</translation>
    </message>
    <message>
        <source>A usual wording that is offered; nothing behind it says so. Keep it where it is true.</source>
        <translation>Câu gợi ý thường dùng, chưa có số liệu nào chứng minh; chỉ giữ lại nếu đúng với thực tế.</translation>
    </message>
    <message>
        <source>Your words; the figures are those of the sources.</source>
        <translation>Câu đã sửa lời; số liệu vẫn theo nguồn.</translation>
    </message>
    <message>
        <source>Your own sentence: its figures are no longer those of the sources. Proposed: “{text}”</source>
        <translation>Câu tự viết: số liệu không còn theo nguồn. Câu đề xuất: “{text}”</translation>
    </message>
    <message>
        <source>Your own sentence; nothing is behind it.</source>
        <translation>Câu tự viết, không có nguồn.</translation>
    </message>
    <message>
        <source>{count} source{count:|s}</source>
        <translation>{count} nguồn</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục khác</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Year of the plan</source>
        <translation>Năm kế hoạch</translation>
    </message>
    <message>
        <source>Where does the plan begin?</source>
        <translation>Lập kế hoạch từ đâu?</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything can be changed in the later steps.</source>
        <translation>Chọn một cách bắt đầu. Mọi nội dung đều sửa được ở các bước sau.</translation>
    </message>
    <message>
        <source>A superior&apos;s paper</source>
        <translation>Văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Read a PDF or Word file, and take from it what is asked of this office.</source>
        <translation>Đọc PDF, Word; lấy ra những gì cấp trên giao.</translation>
    </message>
    <message>
        <source>Plans, letters, directives, conclusions</source>
        <translation>Kế hoạch, công văn, chỉ thị</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Từ mẫu có sẵn</translation>
    </message>
    <message>
        <source>Choose a kind of plan; topics, duties and bases are filled in.</source>
        <translation>Chọn loại kế hoạch; chương trình điền sẵn mục, nhiệm vụ và căn cứ.</translation>
    </message>
    <message>
        <source>{count} template{count:|s}</source>
        <translation>{count} mẫu kế hoạch</translation>
    </message>
    <message>
        <source>Move last year&apos;s plan</source>
        <translation>Lập từ kế hoạch năm trước</translation>
    </message>
    <message>
        <source>Keep the text, move year and deadlines; what changed is pointed out.</source>
        <translation>Giữ nội dung, đổi năm và thời hạn; chỉ ra những gì đã thay đổi.</translation>
    </message>
    <message>
        <source>{count} plan{count:|s} of {year}</source>
        <translation>{count} kế hoạch năm {year}</translation>
    </message>
    <message>
        <source>No plan is kept yet</source>
        <translation>Chưa có kế hoạch nào</translation>
    </message>
    <message>
        <source>Read a Word or PDF file</source>
        <translation>Đọc từ tệp Word, PDF</translation>
    </message>
    <message>
        <source>Sections, bases and duties are taken from a file, for you to check.</source>
        <translation>Tách mục, căn cứ và nhiệm vụ từ bản đã có để kiểm tra.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tự soạn từ đầu</translation>
    </message>
    <message>
        <source>Write from the start, in the form that is prescribed.</source>
        <translation>Tự soạn từ đầu, đúng thể thức quy định.</translation>
    </message>
    <message>
        <source>Only the frame of sections</source>
        <translation>Chỉ có khung các mục</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Văn bản nào?</translation>
    </message>
    <message>
        <source>Which kind of plan?</source>
        <translation>Lập theo loại kế hoạch nào?</translation>
    </message>
    <message>
        <source>Which plan is moved?</source>
        <translation>Lập từ kế hoạch nào?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Đọc từ tệp nào?</translation>
    </message>
    <message>
        <source>Signed PDF, Word or text. A paper with a secrecy mark is refused.</source>
        <translation>PDF có chữ ký số, Word hoặc tệp văn bản (.txt). Văn bản mật không đọc vào sổ này.</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Xem yêu cầu</translation>
    </message>
    <message>
        <source>Drop a paper here</source>
        <translation>Kéo văn bản thả vào đây</translation>
    </message>
    <message>
        <source>Papers in the book</source>
        <translation>Văn bản đã có trong sổ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>{count} demand{count:|s}</source>
        <translation>{count} yêu cầu</translation>
    </message>
    <message>
        <source>{words}, {count} of all</source>
        <translation>{words}, {count} chung</translation>
    </message>
    <message>
        <source>The file of this paper is no longer there. Choose it again.</source>
        <translation>Tệp của văn bản này không còn. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>Papers ({patterns})</source>
        <translation>Văn bản ({patterns})</translation>
    </message>
    <message>
        <source>Choose a superior&apos;s paper</source>
        <translation>Chọn văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Type by hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Loại kế hoạch</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Các loại kế hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Plans of earlier years</source>
        <translation>Kế hoạch các năm trước</translation>
    </message>
    <message>
        <source>Tasks that are done stay behind; recurring and continuous ones come along.</source>
        <translation>Không chuyển nhiệm vụ đã hoàn thành; nhiệm vụ định kỳ, thường xuyên được chuyển theo.</translation>
    </message>
    <message>
        <source>There is no plan yet that could be moved. Choose another way.</source>
        <translation>Chưa có kế hoạch nào để chuyển. Hãy chọn cách khác.</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Chưa chọn tệp</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Asks of this office</source>
        <translation>Giao cho cơ quan</translation>
    </message>
    <message>
        <source>What does this paper ask of the {level}?</source>
        <translation>Văn bản này giao gì cho {level}?</translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>Kiểm tra kết quả đọc tệp</translation>
    </message>
    <message>
        <source>Read copied text</source>
        <translation>Đọc văn bản đã sao chép</translation>
    </message>
    <message>
        <source>The file itself is not changed. A file with a secrecy mark is refused.</source>
        <translation>Tệp gốc không bị thay đổi. Tệp có dấu mật sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>Begin again in another way?</source>
        <translation>Bắt đầu lại theo cách khác?</translation>
    </message>
    <message>
        <source>What was entered in the other steps of this draft is replaced. Plans that were made stay.</source>
        <translation>Những gì đã nhập ở các bước khác của bản đang soạn này sẽ bị thay thế. Các kế hoạch đã lập vẫn còn.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Keep what I have</source>
        <translation>Giữ bản đang soạn</translation>
    </message>
    <message>
        <source>Workbooks of tasks ({patterns})</source>
        <translation>Sổ theo dõi nhiệm vụ ({patterns})</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Plans ({patterns})</source>
        <translation>Kế hoạch ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Mọi tệp ({patterns})</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>văn bản đã sao chép</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Đang đọc “{name}”…</translation>
    </message>
    <message>
        <source>Choose a kind of plan first.</source>
        <translation>Hãy chọn loại kế hoạch trước.</translation>
    </message>
    <message>
        <source>Choose the plan that is moved first.</source>
        <translation>Hãy chọn kế hoạch cần chuyển trước.</translation>
    </message>
    <message>
        <source>Choose the file that is read first.</source>
        <translation>Hãy chọn tệp cần đọc trước.</translation>
    </message>
    <message>
        <source>Choose the superior&apos;s paper first.</source>
        <translation>Hãy chọn văn bản của cấp trên trước.</translation>
    </message>
    <message>
        <source>Choose what the plan is made from first.</source>
        <translation>Hãy chọn nguồn của kế hoạch trước.</translation>
    </message>
</context>
<context>
    <name>StaleBar</name>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Show it as the other one left it; what was typed here is offered again</source>
        <translation>Hiện nội dung như người khác đã lưu; phần vừa nhập ở đây vẫn được giữ để đưa trở lại</translation>
    </message>
    <message>
        <source>Save what was typed here, together with what the other one changed elsewhere</source>
        <translation>Lưu phần vừa nhập ở đây cùng với những chỗ khác mà người khác đã sửa</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Giữ phần vừa nhập</translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The program met a fault of its own on {moment}. A report was kept; it holds none of the office&apos;s texts. Send it to those who look after the program.</source>
        <translation>Chương trình gặp lỗi nội bộ lúc {moment}. Một bản ghi lỗi đã được lưu, không chứa nội dung văn bản của cơ quan. Hãy gửi bản ghi này cho người phụ trách chương trình.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem bản ghi lỗi</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: it shows {now}, but the last change was saved on {moment}. Check date and time; what is late is counted by them.</source>
        <translation>Đồng hồ của máy tính này đã bị lùi lại: đồng hồ chỉ {now}, nhưng thay đổi gần nhất được lưu lúc {moment}. Hãy kiểm tra ngày giờ, vì số nhiệm vụ quá hạn được tính theo đó.</translation>
    </message>
    <message>
        <source>Your work was saved, but the backup at the end of it could not be made: {reason}</source>
        <translation>Nội dung làm việc đã được lưu, nhưng không tạo được bản sao lưu khi kết thúc: {reason}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>TableSizes</name>
    <message>
        <source>Size of the table</source>
        <translation>Cỡ bảng</translation>
    </message>
    <message>
        <source>Table of {rows} row{rows:|s}, {columns} column{columns:|s}</source>
        <translation>Bảng {rows} hàng, {columns} cột</translation>
    </message>
</context>
<context>
    <name>TaskColumns</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo chữ</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Every plan</source>
        <translation>Mọi kế hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Every deadline</source>
        <translation>Mọi thời hạn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Đến hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>Open, begun or not</source>
        <translation>Chưa hoàn thành (đang và chưa thực hiện)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Done in {year}</source>
        <translation>Hoàn thành trong năm {year}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Plans in force</source>
        <translation>Kế hoạch đã ban hành</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (không còn)</translation>
    </message>
    <message>
        <source>{name} (in the bin)</source>
        <translation>{name} (trong thùng rác)</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Trước hôm nay</translation>
    </message>
    <message>
        <source>By the end of this week</source>
        <translation>Đến hết tuần này</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Trong 7 ngày</translation>
    </message>
    <message>
        <source>By the end of this month</source>
        <translation>Đến hết tháng này</translation>
    </message>
    <message>
        <source>In this month ({month}/{year})</source>
        <translation>Trong tháng này ({month}/{year})</translation>
    </message>
    <message>
        <source>In next month ({month}/{year})</source>
        <translation>Trong tháng sau ({month}/{year})</translation>
    </message>
    <message>
        <source>In this quarter ({quarter}/{year})</source>
        <translation>Trong quý này ({quarter}/{year})</translation>
    </message>
    <message>
        <source>First 6 months of {year}</source>
        <translation>6 tháng đầu năm {year}</translation>
    </message>
    <message>
        <source>Last 6 months of {year}</source>
        <translation>6 tháng cuối năm {year}</translation>
    </message>
    <message>
        <source>The unit “{name}” is no longer in the directory</source>
        <translation>Đơn vị “{name}” không còn trong danh mục</translation>
    </message>
    <message>
        <source>The plan “{name}” is in the bin</source>
        <translation>Kế hoạch “{name}” đang ở trong thùng rác</translation>
    </message>
</context>
<context>
    <name>TaskMarks</name>
    <message>
        <source>No unit</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>Mức ưu tiên: {priority}</translation>
    </message>
    <message>
        <source>Last working day {day}</source>
        <translation>Hạn vào ngày nghỉ; ngày làm việc liền trước: {day}</translation>
    </message>
    <message>
        <source>{count} more: see the table</source>
        <translation>Còn {count} nhiệm vụ: xem ở bảng</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Date done</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>What has been done so far</source>
        <translation>Ví dụ: Đã gửi danh mục 3 dự án cho Sở Tài chính</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>215/BC-UBND</source>
        <translation>215/BC-UBND</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Kết quả đến nay</translation>
    </message>
    <message>
        <source>Difficulties, proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>History of updates</source>
        <translation>Lịch sử cập nhật</translation>
    </message>
    <message>
        <source>Assignment slip</source>
        <translation>Phiếu giao việc</translation>
    </message>
    <message>
        <source>End the task</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>Receipt by the unit</source>
        <translation>Đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nhiệm vụ sau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Update {rows} row{rows:|s} of {count} task{count:|s}</source>
        <translation>Cập nhật {rows} dòng của {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Update {count} task{count:|s}</source>
        <translation>Cập nhật {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>What is filled in here is put down for each of them.</source>
        <translation>Nội dung điền ở đây được ghi cho từng nhiệm vụ; ô để trống giữ nguyên.</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>With: {units}</source>
        <translation>Phối hợp: {units}</translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Sản phẩm: {product}</translation>
    </message>
    <message>
        <source>By: {paper}</source>
        <translation>Văn bản giao: {paper}</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>Đã tiếp nhận {day}</translation>
    </message>
    <message>
        <source>Carried into: {plan}</source>
        <translation>Đã chuyển sang: {plan}</translation>
    </message>
    <message>
        <source>Nothing is filled in, so nothing was changed. Fill in what is to change.</source>
        <translation>Chưa nhập gì nên chưa có gì thay đổi. Hãy nhập nội dung cần cập nhật.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing was changed.</source>
        <translation>Không có gì để lưu: chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>Is this the day on which it was done?</source>
        <translation>Có đúng là hoàn thành vào ngày này không?</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <translation>Đúng, lưu lại</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Sửa ngày</translation>
    </message>
    <message>
        <source>Take the task up again</source>
        <translation>Tiếp tục nhiệm vụ</translation>
    </message>
    <message>
        <source>{percent} is no percentage. Type a number from 0 to 100.</source>
        <translation>{percent} không phải là tỷ lệ phần trăm. Hãy nhập số từ 0 đến 100.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type today or a day before.</source>
        <translation>Ngày này chưa đến. Hãy nhập hôm nay hoặc một ngày trước đó.</translation>
    </message>
    <message>
        <source>Only what is done has this day. Choose the status “Done”, or empty the field.</source>
        <translation>Chỉ nhiệm vụ hoàn thành mới có ngày này. Hãy chọn trạng thái “Hoàn thành” hoặc xóa trống ô này.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>TaskViews</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Kiểu xem</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Đến hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Tasks outside of plans, forms, workbooks, programme</source>
        <translation>Nhiệm vụ ngoài kế hoạch, phiếu, biểu tiến độ, chương trình công tác</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>{count} task{count:|s} ticked</source>
        <translation>{count} nhiệm vụ đã chọn</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>To the unit of the filter or of the chosen task, else to all that are late</source>
        <translation>Soạn công văn đôn đốc: đơn vị đang lọc, đơn vị của nhiệm vụ đang chọn hoặc mọi đơn vị có nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>Deadlines as a calendar file, of the unit in the filter or of all</source>
        <translation>Xuất hạn nhiệm vụ ra tệp lịch (.ics): của đơn vị đang lọc hoặc của tất cả</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Forms of the units: send and take back</source>
        <translation>Phiếu của đơn vị: phát, nhận</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>History of updates</source>
        <translation>Lịch sử cập nhật</translation>
    </message>
    <message>
        <source>A task is part of its plan: take it out there, in the text or in the assignment table.</source>
        <translation>Nhiệm vụ là một phần của kế hoạch: hãy bỏ nhiệm vụ trong nội dung hoặc biểu phân công của kế hoạch.</translation>
    </message>
    <message>
        <source>A task outside of plans is taken out in the table that holds it.</source>
        <translation>Nhiệm vụ ngoài kế hoạch được xóa ngay trong bảng chứa nhiệm vụ đó.</translation>
    </message>
    <message>
        <source>Open its group outside of plans</source>
        <translation>Mở nhóm nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Update them</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Remind their units</source>
        <translation>Soạn công văn đôn đốc</translation>
    </message>
    <message>
        <source>Given three working days ago or more, and not received by their units</source>
        <translation>Đã giao từ 3 ngày làm việc trở lên, đơn vị chưa tiếp nhận</translation>
    </message>
    <message>
        <source>{count} not received</source>
        <translation>{count} chưa tiếp nhận</translation>
    </message>
    <message>
        <source>Tasks of {count} plan{count:|s}</source>
        <translation>Tất cả nhiệm vụ của {count} kế hoạch</translation>
    </message>
    <message>
        <source>Tasks outside of plans</source>
        <translation>Nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Tasks of {count} plan{count:|s} and outside of plans</source>
        <translation>Nhiệm vụ của {count} kế hoạch và ngoài kế hoạch</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>{count} sắp đến hạn</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>No task matches the filter</source>
        <translation>Không có nhiệm vụ nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>So the filter finds nothing. Choose another one above, or remove the filter.</source>
        <translation>Vì vậy bộ lọc không tìm thấy nhiệm vụ nào. Hãy chọn lại ở trên, hoặc bỏ lọc.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>There is no task yet</source>
        <translation>Chưa có nhiệm vụ nào</translation>
    </message>
    <message>
        <source>Tasks come from plans: make a plan and give its duties to units.</source>
        <translation>Nhiệm vụ lấy từ kế hoạch: hãy lập kế hoạch và phân công cho các đơn vị.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>From a conclusion or a letter …</source>
        <translation>Từ thông báo kết luận, công văn…</translation>
    </message>
    <message>
        <source>{rows} row{rows:|s} of {count} task{count:|s} ticked, one a period</source>
        <translation>{rows} dòng theo kỳ của {count} nhiệm vụ đã chọn</translation>
    </message>
    <message>
        <source>{count} task{count:|s} in {rows} row{rows:|s}, one a period</source>
        <translation>{count} nhiệm vụ, {rows} dòng theo kỳ</translation>
    </message>
    <message>
        <source>Task outside of plans: from a conclusion or a letter …</source>
        <translation>Nhiệm vụ ngoài kế hoạch: lấy từ thông báo kết luận, công văn…</translation>
    </message>
    <message>
        <source>Task outside of plans: by hand …</source>
        <translation>Nhiệm vụ ngoài kế hoạch: tự ghi…</translation>
    </message>
    <message>
        <source>Progress workbook …</source>
        <translation>Biểu tiến độ (Excel)…</translation>
    </message>
    <message>
        <source>Programme of work …</source>
        <translation>Chương trình công tác…</translation>
    </message>
    <message>
        <source>Products by person …</source>
        <translation>Sản phẩm theo người phụ trách…</translation>
    </message>
    <message>
        <source>Print this week&apos;s deadlines …</source>
        <translation>In nhiệm vụ đến hạn trong tuần…</translation>
    </message>
    <message>
        <source>Your report was saved over the other one.</source>
        <translation>Kết quả vừa nhập đã được lưu thay cho kết quả kia.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Save mine all the same</source>
        <translation>Vẫn lưu nội dung vừa nhập</translation>
    </message>
    <message>
        <source>Nothing was changed: the tasks that are ticked are like this already.</source>
        <translation>Không có gì thay đổi: các nhiệm vụ đã chọn vốn đã như vậy.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} updated.</source>
        <translation>Đã cập nhật {count} nhiệm vụ.</translation>
    </message>
    <message>
        <source>“{task}” was updated.</source>
        <translation>Đã cập nhật “{task}”.</translation>
    </message>
    <message>
        <source>“{task}” was updated: {period}.</source>
        <translation>Đã cập nhật “{task}”: {period}.</translation>
    </message>
    <message>
        <source>End the task?</source>
        <translation>Kết thúc nhiệm vụ?</translation>
    </message>
    <message>
        <source>Its open periods are no longer owed, and nobody is reminded of them. What was reported stays as it is. You can take the task up again later.</source>
        <translation>Các kỳ chưa hoàn thành không còn phải thực hiện và không được nhắc nữa. Kết quả đã cập nhật giữ nguyên. Sau này có thể tiếp tục nhiệm vụ.</translation>
    </message>
    <message>
        <source>End the task</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Không kết thúc</translation>
    </message>
    <message>
        <source>“{task}” was taken up again.</source>
        <translation>Đã tiếp tục nhiệm vụ “{task}”.</translation>
    </message>
    <message>
        <source>“{task}” was ended.</source>
        <translation>Đã kết thúc nhiệm vụ “{task}”.</translation>
    </message>
    <message>
        <source>“{task}” is now: {status}.</source>
        <translation>“{task}” đã chuyển sang: {status}.</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Kind of paragraph</source>
        <translation>Loại đoạn</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>The text was changed since. Take it back step by step with Ctrl+Z.</source>
        <translation>Nội dung đã thay đổi sau đó. Hãy hoàn tác từng thao tác bằng Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Done early</source>
        <translation>Hoàn thành trước hạn</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Hoàn thành quá hạn</translation>
    </message>
    <message>
        <source>In work, in time</source>
        <translation>Đang thực hiện, trong hạn</translation>
    </message>
    <message>
        <source>In work, due soon</source>
        <translation>Đang thực hiện, sắp đến hạn</translation>
    </message>
    <message>
        <source>In work, overdue</source>
        <translation>Đang thực hiện, quá hạn</translation>
    </message>
    <message>
        <source>Not begun, in time</source>
        <translation>Chưa thực hiện, trong hạn</translation>
    </message>
    <message>
        <source>Not begun, due soon</source>
        <translation>Chưa thực hiện, sắp đến hạn</translation>
    </message>
    <message>
        <source>Not begun, overdue</source>
        <translation>Chưa thực hiện, quá hạn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>Most overdue</source>
        <translation>Quá hạn nhiều nhất</translation>
    </message>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>No task is overdue</source>
        <translation>Không có nhiệm vụ quá hạn</translation>
    </message>
</context>
<context>
    <name>TypeIn</name>
    <message>
        <source>Type in “{name}”</source>
        <translation>Nhập tay “{name}”</translation>
    </message>
    <message>
        <source>Words of the paper</source>
        <translation>Nội dung văn bản</translation>
    </message>
    <message>
        <source>Number, place and date, KẾ HOẠCH and its subject, then the text, a paragraph a line …</source>
        <translation>Số, ký hiệu, địa danh, ngày tháng, KẾ HOẠCH và trích yếu, sau đó là nội dung, mỗi đoạn một dòng…</translation>
    </message>
    <message>
        <source>Read what is typed</source>
        <translation>Đọc nội dung đã nhập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Type what is needed: number, date, the sentences that give tasks. The typed words stay here.</source>
        <translation>Nhập phần cần dùng: số, ngày, các câu giao nhiệm vụ. Nội dung đã nhập được giữ lại ở đây.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Hoàn tác phần vừa nhập</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Hoàn tác: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo in the text</source>
        <translation>Không có gì để hoàn tác trong nội dung</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Làm lại phần vừa hoàn tác</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Làm lại: {what}</translation>
    </message>
    <message>
        <source>Nothing to redo in the text</source>
        <translation>Không có gì để làm lại trong nội dung</translation>
    </message>
</context>
<context>
    <name>UnfinishedButton</name>
    <message>
        <source>Unfinished tasks at the year&apos;s end</source>
        <translation>Nhiệm vụ chưa hoàn thành cuối năm</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {year}</source>
        <translation>{count} nhiệm vụ năm {year} chưa hoàn thành</translation>
    </message>
</context>
<context>
    <name>UnfinishedPage</name>
    <message>
        <source>Carry out</source>
        <translation>Áp dụng lựa chọn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>At the year&apos;s end</source>
        <translation>Cuối năm</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Goes on in the new plan, with what was reported of it</source>
        <translation>Chuyển sang kế hoạch mới, kèm kết quả đã báo cáo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Was done; it is put down as done today</source>
        <translation>Đã hoàn thành; ghi ngày hoàn thành là hôm nay</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Is put aside and does not go on in the new plan</source>
        <translation>Tạm dừng, không chuyển sang kế hoạch mới</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Stays as it is, for a later decision</source>
        <translation>Để nguyên, quyết định sau</translation>
    </message>
    <message>
        <source>Unfinished tasks</source>
        <translation>Nhiệm vụ chưa hoàn thành</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Unfinished tasks of {year}</source>
        <translation>Nhiệm vụ chưa hoàn thành năm {year}</translation>
    </message>
    <message>
        <source>Choose for each task, or on a plan&apos;s row for all of its tasks. Recurring work begins anew.</source>
        <translation>Chọn cho từng nhiệm vụ, hoặc ở dòng kế hoạch cho cả nhóm. Nhiệm vụ định kỳ, thường xuyên tự bắt đầu lại.</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {plans} plan{plans:|s}</source>
        <translation>{count} nhiệm vụ chưa hoàn thành của {plans} kế hoạch</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} of {plans} plan{plans:|s} and outside of plans</source>
        <translation>{count} nhiệm vụ chưa hoàn thành của {plans} kế hoạch và ngoài kế hoạch</translation>
    </message>
    <message>
        <source>{count} unfinished task{count:|s} outside of plans</source>
        <translation>{count} nhiệm vụ chưa hoàn thành ngoài kế hoạch</translation>
    </message>
    <message>
        <source>{words}, {paused} of them paused</source>
        <translation>{words}, trong đó {paused} nhiệm vụ tạm dừng</translation>
    </message>
    <message>
        <source>{title}  ·  {count} task{count:|s}</source>
        <translation>{title}  ·  {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Into: {plan}</source>
        <translation>Chuyển sang: {plan}</translation>
    </message>
    <message>
        <source>There is no draft of a plan for {year}, so nothing can be carried yet. A plan that is issued takes tasks once it is revised.</source>
        <translation>Chưa có kế hoạch năm {year} đang dự thảo nên chưa chuyển nhiệm vụ sang được. Kế hoạch đã ban hành thì mở ra và chọn “Sửa đổi” trước.</translation>
    </message>
    <message>
        <source>Make the plan of {year} from last year&apos;s</source>
        <translation>Lập kế hoạch năm {year} từ kế hoạch năm trước</translation>
    </message>
    <message>
        <source>Nothing of {year} is left unfinished</source>
        <translation>Năm {year} không còn nhiệm vụ nào chưa hoàn thành</translation>
    </message>
    <message>
        <source>Recurring and continuous tasks begin anew in the plan of the next year.</source>
        <translation>Nhiệm vụ định kỳ, thường xuyên bắt đầu lại trong kế hoạch năm sau.</translation>
    </message>
    <message>
        <source>See the tasks</source>
        <translation>Xem nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} to carry</source>
        <translation>{count} nhiệm vụ sẽ chuyển</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} hoàn thành</translation>
    </message>
    <message>
        <source>{count} to pause</source>
        <translation>{count} tạm dừng</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Chưa chọn nhiệm vụ nào</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} carried into the new plan</source>
        <translation>{count} nhiệm vụ đã chuyển sang kế hoạch mới</translation>
    </message>
    <message>
        <source>{count} {count:is|are} done</source>
        <translation>{count} nhiệm vụ hoàn thành</translation>
    </message>
    <message>
        <source>{count} {count:was|were} paused</source>
        <translation>{count} nhiệm vụ tạm dừng</translation>
    </message>
</context>
<context>
    <name>UnitForms</name>
    <message>
        <source>Received by the unit</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Day of completion</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Difficulties, proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Bodies under the committee get tasks; Party bodies and the Front are asked</source>
        <translation>Cơ quan thuộc UBND được giao nhiệm vụ; cơ quan Đảng, Mặt trận được đề nghị phối hợp</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Mỗi dòng một tên</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Other spellings and older names</source>
        <translation>Cách viết khác, tên cũ</translation>
    </message>
    <message>
        <source>Person to turn to</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Đơn vị kế thừa</translation>
    </message>
    <message>
        <source>Show its tasks</source>
        <translation>Xem nhiệm vụ của đơn vị</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>There is no unit yet</source>
        <translation>Chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Units get the tasks of plans. Reading a plan adds those that it names.</source>
        <translation>Đơn vị nhận nhiệm vụ của kế hoạch. Khi đọc một kế hoạch, đơn vị nêu trong đó được thêm vào.</translation>
    </message>
    <message>
        <source>This unit ended on {day} and still has {count} open task{count:|s}.</source>
        <translation>Đơn vị này hoạt động đến hết ngày {day} và còn {count} nhiệm vụ chưa hoàn thành.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} {count:was|were} handed over to “{name}”.</source>
        <translation>Đã bàn giao {count} nhiệm vụ cho “{name}”.</translation>
    </message>
    <message>
        <source>“{gone}” was merged into “{kept}”.</source>
        <translation>Đã gộp “{gone}” vào “{kept}”.</translation>
    </message>
    <message>
        <source>“{name}” still stands in “{titles}”. Plans that were issued stay as they are.</source>
        <translation>“{name}” còn được ghi trong “{titles}”. Kế hoạch đã ban hành giữ nguyên.</translation>
    </message>
    <message>
        <source>Write “{name}” in the drafts?</source>
        <translation>Ghi “{name}” vào kế hoạch dự thảo?</translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation>Ghi tên mới</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Tasks, letters and more</source>
        <translation>Nhiệm vụ, công văn và thao tác khác</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Tên dùng từ ngày</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Hand over the open tasks</source>
        <translation>Bàn giao nhiệm vụ chưa hoàn thành</translation>
    </message>
    <message>
        <source>Short name, for tables</source>
        <translation>Tên ngắn, dùng trong bảng</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Leader in charge of the unit</source>
        <translation>Lãnh đạo phụ trách đơn vị</translation>
    </message>
    <message>
        <source>Its people, to see to tasks</source>
        <translation>Người được phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Merge with another unit</source>
        <translation>Gộp với đơn vị khác</translation>
    </message>
    <message>
        <source>{count} unit{count:|s}</source>
        <translation>{count} đơn vị</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>Đã lưu “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Đã xóa “{name}”.</translation>
    </message>
</context>
<context>
    <name>UnitsPopup</name>
    <message>
        <source>Filter units</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Đơn vị khác</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>This unit leads the task already.</source>
        <translation>Đơn vị này đã chủ trì nhiệm vụ.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It is being stopped …</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done}/{of}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>{count} task{count:|s}</source>
        <translation>{count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} nhiệm vụ thường xuyên, định kỳ</translation>
    </message>
    <message>
        <source>M{month}</source>
        <translation>T{month}</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>tháng {month}</translation>
    </message>
    <message>
        <source>Timeline of the year</source>
        <translation>Biểu thời gian trong năm</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>Lines of the timeline</source>
        <translation>Dòng của biểu thời gian</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Hoàn thành trong hạn</translation>
    </message>
    <message>
        <source>— Runs on, comes back</source>
        <translation>— Thường xuyên, định kỳ</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} nhiệm vụ chưa có thời hạn</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>It is in the bin or was taken out of its plan.</source>
        <translation>Đã ở trong thùng rác hoặc không còn trong kế hoạch.</translation>
    </message>
</context>
<context>
    <name>_DemandRow</name>
    <message>
        <source>Take demand {number}</source>
        <translation>Lấy yêu cầu {number}</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Không lấy: {reason}</translation>
    </message>
    <message>
        <source>Joined with demand {number}</source>
        <translation>Gộp với yêu cầu {number}</translation>
    </message>
    <message>
        <source>cut from demand {number}</source>
        <translation>tách từ yêu cầu {number}</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Lấy</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Cut at the caret of the text below (T)</source>
        <translation>Tách tại con trỏ trong ô dưới đây (T)</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Do not take …</source>
        <translation>Không lấy…</translation>
    </message>
    <message>
        <source>Proposed unit</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Duty in our words</source>
        <translation>Nhiệm vụ theo lời văn của cơ quan</translation>
    </message>
    <message>
        <source>Our date</source>
        <translation>Hạn của cơ quan</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>The paper: {wording}, the last day is {last}. Our date {day} was set by hand.</source>
        <translation>Văn bản: {wording}, ngày cuối là {last}. Hạn {day} do người soạn đặt.</translation>
    </message>
    <message>
        <source>The paper: {wording}, the last day is {last}. Working days earlier: {day}.</source>
        <translation>Văn bản: {wording}, ngày cuối là {last}. Tính sớm theo ngày làm việc: {day}.</translation>
    </message>
    <message>
        <source>The paper names a day, too: {wording}. Split the demand, or that day is not followed up.</source>
        <translation>Văn bản còn nêu ngày: {wording}. Hãy tách yêu cầu, nếu không ngày ấy không được theo dõi.</translation>
    </message>
    <message>
        <source>The paper names no date.</source>
        <translation>Văn bản không ghi thời hạn.</translation>
    </message>
    <message>
        <source>This unit was chosen here, another one was proposed.</source>
        <translation>Đơn vị này do người soạn chọn, khác đơn vị được đề xuất.</translation>
    </message>
    <message>
        <source>{words} belong to the fields of this unit</source>
        <translation>{words} thuộc lĩnh vực của đơn vị này</translation>
    </message>
    <message>
        <source>like tasks were given to it before ({like} of {all})</source>
        <translation>nhiệm vụ tương tự trước đây đã giao đơn vị này ({like}/{all} lần)</translation>
    </message>
    <message>
        <source>No field of a unit is named: check it.</source>
        <translation>Chưa rõ thuộc lĩnh vực nào, cần kiểm tra.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Later than the superior&apos;s date, {day}</source>
        <translation>Muộn hơn hạn của cấp trên, {day}</translation>
    </message>
    <message>
        <source>not within our area</source>
        <translation>không thuộc địa bàn</translation>
    </message>
    <message>
        <source>in another plan already</source>
        <translation>đã có trong kế hoạch khác</translation>
    </message>
    <message>
        <source>belongs to another body</source>
        <translation>thuộc cơ quan khác</translation>
    </message>
    <message>
        <source>Why is it not taken?</source>
        <translation>Vì sao không lấy?</translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation>Không lấy</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no kind of plan “{key}”. Known kinds: {known}.</source>
        <translation>Không có loại kế hoạch “{key}”. Các loại hiện có: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the placeholder {place} is missing here. Add it.</source>
        <translation>{file}, dòng {line}: thiếu chỗ điền {place}. Hãy thêm vào.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the closing does not end in “./.”. Add it.</source>
        <translation>{file}, dòng {line}: đoạn kết chưa kết thúc bằng “./.”. Hãy thêm vào.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no icon “{icon}” in resources/icons. Choose another.</source>
        <translation>{file}, dòng {line}: không có biểu tượng “{icon}” trong resources/icons. Hãy chọn biểu tượng khác.</translation>
    </message>
    <message>
        <source>{file}, line {line}: not exactly one section has the part “organisation”. Correct the parts.</source>
        <translation>{file}, dòng {line}: phải có đúng một mục mang phần “organisation”. Hãy sửa lại các phần.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{place}” is no placeholder. Known ones: {known}.</source>
        <translation>{file}, dòng {line}: “{place}” không phải là chỗ điền. Các chỗ điền được dùng: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is no unit of units.toml. Choose one of it, or add it there.</source>
        <translation>{file}, dòng {line}: không có đơn vị “{key}” trong units.toml. Hãy chọn đơn vị có trong đó hoặc thêm vào.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the duty opens as “{found}”, but its role is “{role}”. Make them agree.</source>
        <translation>{file}, dòng {line}: nhiệm vụ mở đầu theo vai trò “{found}” nhưng ghi vai trò “{role}”. Hãy sửa cho khớp.</translation>
    </message>
    <message>
        <source>Wrong use of the command: {reason}. See “{program} --help”.</source>
        <translation>Dùng lệnh chưa đúng: {reason}. Xem “{program} --help”.</translation>
    </message>
    <message>
        <source>What was asked for is saved, but the answer could not be written: {reason}.</source>
        <translation>Nội dung yêu cầu đã được lưu, nhưng không ghi được kết quả trả lời: {reason}.</translation>
    </message>
    <message>
        <source>The command was ended by the system: {reason}. Check the free space of the disk and the rights on the folder, then try again.</source>
        <translation>Hệ thống đã dừng lệnh này: {reason}. Hãy kiểm tra dung lượng trống của ổ đĩa và quyền đối với thư mục rồi thử lại.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved before is safe.</source>
        <translation>Chương trình gặp lỗi nội bộ. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What was saved before is safe. A report was kept in {path}.</source>
        <translation>Chương trình gặp lỗi nội bộ. Những gì đã lưu trước đó vẫn an toàn. Bản ghi lỗi đã được lưu tại {path}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</source>
        <translation>“{text}” không phải là ngày. Hãy viết 2026-11-30 hoặc 30/11/2026.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the last change was saved on {moment}. Check date and time.</source>
        <translation>Đồng hồ của máy tính này đã bị lùi lại: thay đổi gần nhất được lưu lúc {moment}. Hãy kiểm tra ngày giờ.</translation>
    </message>
    <message>
        <source>What was asked for is saved, but the backup after it could not be made: {reason}</source>
        <translation>Nội dung yêu cầu đã được lưu, nhưng không tạo được bản sao lưu sau đó: {reason}</translation>
    </message>
    <message>
        <source>The log could not be written: {reason}.</source>
        <translation>Không ghi được nhật ký chương trình: {reason}.</translation>
    </message>
    <message>
        <source>--answers-template goes with --kind.</source>
        <translation>--answers-template phải đi cùng --kind.</translation>
    </message>
    <message>
        <source>--kind needs --answers or --answers-template.</source>
        <translation>--kind cần có --answers hoặc --answers-template.</translation>
    </message>
    <message>
        <source>The kind “{kind}” is written for: {levels}. Read its duties with care, or take one of this level: {known}.</source>
        <translation>Mẫu “{kind}” viết cho: {levels}. Hãy đọc kỹ các nhiệm vụ trước khi dùng, hoặc chọn mẫu đúng cấp: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is a device, or far larger than any answers.</source>
        <translation>“{name}” là thiết bị, hoặc lớn hơn nhiều so với tệp câu trả lời.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>Không đọc được “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON file: {reason}. Correct it there.</source>
        <translation>“{name}” không phải tệp JSON hợp lệ: {reason}. Hãy sửa lại tệp.</translation>
    </message>
    <message>
        <source>“{name}” holds no answers: an object {{…}} is expected.</source>
        <translation>“{name}” không chứa phần trả lời: cần một đối tượng {{…}}.</translation>
    </message>
    <message>
        <source>The heads of the sheet “{sheet}” in {name} do not tell these columns: {columns}. Name each with --column FIELD=LETTER of the command “book”, or choose them in the window.</source>
        <translation>Tiêu đề cột của trang tính “{sheet}” trong {name} không cho biết các cột sau: {columns}. Hãy chỉ rõ từng cột bằng --column TRƯỜNG=CHỮ của lệnh “book”, hoặc chọn trong cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table of tasks. There are: {sheets}.</source>
        <translation>Không có trang tính “{sheet}” nào chứa bảng nhiệm vụ. Hiện có: {sheets}.</translation>
    </message>
    <message>
        <source>“{text}” names no column. Write for example lead=D; fields: {names}.</source>
        <translation>“{text}” không chỉ cột nào. Hãy ghi ví dụ lead=D; các trường: {names}.</translation>
    </message>
    <message>
        <source>There is no unit “{name}” in the directory. See the list of units.</source>
        <translation>Danh mục không có đơn vị “{name}”. Hãy xem danh sách đơn vị.</translation>
    </message>
    <message>
        <source>“{text}” is no part in a task. Use one of: {known}.</source>
        <translation>“{text}” không phải là vai trò trong nhiệm vụ. Dùng một trong các giá trị: {known}.</translation>
    </message>
    <message>
        <source>“{text}” was due on {day} and is late. Say by when it is due now, with --deadline: a date, “keep” for the old day, or “move” for the same day in the new year.</source>
        <translation>“{text}” có hạn {day} và đã quá hạn. Hãy cho biết thời hạn mới bằng --deadline: một ngày, “keep” để giữ hạn cũ, hoặc “move” để lấy cùng ngày của năm mới.</translation>
    </message>
    <message>
        <source>Nothing was said about the task. Write --set FIELD=VALUE or --attach FILE.</source>
        <translation>Chưa nêu nội dung cập nhật cho nhiệm vụ. Hãy ghi --set TRƯỜNG=GIÁ TRỊ hoặc --attach TỆP.</translation>
    </message>
    <message>
        <source>“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}.</source>
        <translation>Không đặt được “{name}”. Hãy viết --set TRƯỜNG=GIÁ_TRỊ với một trong: {fields}.</translation>
    </message>
    <message>
        <source>{percent} is no percentage. Type a number from 0 to 100.</source>
        <translation>{percent} không phải là tỷ lệ phần trăm. Hãy nhập số từ 0 đến 100.</translation>
    </message>
    <message>
        <source>“{text}” is no status of a task. Use one of: {known}.</source>
        <translation>“{text}” không phải trạng thái nhiệm vụ. Hãy dùng một trong: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no priority. Use one of: {known}.</source>
        <translation>“{text}” không phải là mức ưu tiên. Hãy dùng một trong các mức: {known}.</translation>
    </message>
    <message>
        <source>Say which report: its number, or a period.</source>
        <translation>Cho biết báo cáo nào: số thứ tự của báo cáo hoặc kỳ báo cáo.</translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending. Use {endings}.</source>
        <translation>Đuôi tệp của “{name}” không đúng. Hãy dùng {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is missing or was changed and is not in the backup. Attach it again to its task.</source>
        <translation>“{name}” bị mất hoặc đã bị sửa nên không có trong bản sao lưu. Hãy đính kèm lại vào nhiệm vụ.</translation>
    </message>
    <message>
        <source>There was no database; the backup has taken its place.</source>
        <translation>Không có cơ sở dữ liệu; bản sao lưu đã được đưa vào thay.</translation>
    </message>
    <message>
        <source>{fault} The backup has taken its place; what was there is kept in “{folder}”.</source>
        <translation>{fault} Bản sao lưu đã được đưa vào thay; dữ liệu cũ vẫn giữ tại “{folder}”.</translation>
    </message>
    <message>
        <source>The window of the program is open over {folder}. Close it first, or restore there in Settings → Backups; nothing was changed.</source>
        <translation>Cửa sổ chương trình đang mở với {folder}. Hãy đóng lại trước, hoặc khôi phục tại Cài đặt → Sao lưu; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Văn bản dán vào không có nội dung.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Tệp {name} không có nội dung.</translation>
    </message>
    <message>
        <source>The file {name} could not be converted. Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation>Không chuyển đổi được tệp {name}. Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file {name} is in an old format and neither Excel nor LibreOffice was found. Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation>Tệp {name} có định dạng cũ và máy này không có Excel hay LibreOffice. Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file {name} is in an old format and neither Word nor LibreOffice was found. Open it in Word, save it as .docx and choose that file.</source>
        <translation>Tệp {name} ở định dạng cũ, máy này không có Word hoặc LibreOffice để chuyển đổi. Hãy mở tệp bằng Word, lưu thành .docx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file {name} could not be converted. Open it in Word, save it as .docx and choose that file.</source>
        <translation>Không chuyển đổi được tệp {name}. Hãy mở tệp bằng Word, lưu thành .docx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file {name} carries the mark {mark}: state secrets may not be kept in this program.</source>
        <translation>Tệp {name} có dấu chỉ độ mật {mark}: không được lưu bí mật nhà nước trong chương trình này.</translation>
    </message>
    <message>
        <source>The file {name} is damaged and cannot be read. Ask for it again or use a copy.</source>
        <translation>Tệp {name} bị hỏng, không đọc được. Hãy xin lại tệp hoặc dùng bản sao khác.</translation>
    </message>
    <message>
        <source>The file {name} is refused: unpacked it is far larger than any plan. Ask for it again.</source>
        <translation>Từ chối đọc tệp {name}: dung lượng sau khi giải nén lớn bất thường so với một kế hoạch. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>The file {name} is refused: reading it takes far more than any plan. Save it again as .docx, or choose another copy.</source>
        <translation>Từ chối đọc tệp {name}: khối lượng cần xử lý lớn bất thường so với một kế hoạch. Hãy lưu lại tệp dưới dạng .docx hoặc chọn bản khác.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Word, PDF or text file.</source>
        <translation>{name} là một thư mục. Hãy chọn tệp Word, PDF hoặc tệp văn bản (.txt).</translation>
    </message>
    <message>
        <source>{name} is no file but a device. Choose a Word, PDF or text file.</source>
        <translation>{name} không phải là tệp mà là thiết bị. Hãy chọn tệp Word, PDF hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 60 MB, which no plan is.</source>
        <translation>Tệp {name} lớn hơn 60 MB nên không đọc được. Hãy giảm dung lượng ảnh hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file {name} does not exist.</source>
        <translation>Không tìm thấy tệp {name}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened. Close it in other programs and try again.</source>
        <translation>Không mở được tệp {name}. Hãy đóng tệp trong các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Open it in Word, save a copy without password and choose the copy.</source>
        <translation>Tệp {name} được bảo vệ bằng mật khẩu. Hãy mở bằng Word, lưu bản sao không có mật khẩu rồi chọn bản sao đó.</translation>
    </message>
    <message>
        <source>The file {name} is a picture. A plan is read from Word, PDF with text, or a text file.</source>
        <translation>Tệp {name} là tệp ảnh. Chỉ đọc được kế hoạch từ Word, PDF có lớp chữ hoặc tệp văn bản (.txt).</translation>
    </message>
    <message>
        <source>The file {name} is an e-mail. Save what is attached to it and choose that file.</source>
        <translation>Tệp {name} là thư điện tử. Hãy lưu tệp đính kèm của thư rồi chọn tệp đính kèm đó.</translation>
    </message>
    <message>
        <source>The file {name} is a web page under another name. Open it in Word, save it as .docx and choose that file.</source>
        <translation>Tệp {name} thực chất là một trang web được đổi tên. Hãy mở tệp bằng Word, lưu lại dưới dạng .docx rồi chọn tệp đã lưu.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Open it in Excel, save a copy without password and choose the copy.</source>
        <translation>Tệp {name} được đặt mật khẩu. Hãy mở tệp bằng Excel, lưu một bản không có mật khẩu rồi chọn bản đó.</translation>
    </message>
    <message>
        <source>The file {name} is no Excel workbook, or it is damaged.</source>
        <translation>Tệp {name} không phải là tệp Excel, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>The file {name} is no Word, PDF or text document, or it is damaged.</source>
        <translation>Tệp {name} không phải là văn bản Word, PDF hoặc tệp văn bản (.txt), hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>The file holds tracked changes: they were read as accepted. Look them through.</source>
        <translation>Tệp có các thay đổi đang được theo dõi (Track Changes): đã đọc theo hướng chấp nhận mọi thay đổi. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Số hình ảnh không được đưa vào: {count}.</translation>
    </message>
    <message>
        <source>Text in old fonts (TCVN3, VNI) was changed to Unicode.</source>
        <translation>Chữ dùng phông cũ (TCVN3, VNI) đã được chuyển sang Unicode.</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Chữ ẩn trong tệp không được đưa vào.</translation>
    </message>
    <message>
        <source>Head of the paper: it stands above its name.</source>
        <translation>Phần đầu văn bản: đứng trên tên loại.</translation>
    </message>
    <message>
        <source>Ending: it stands in the list of those who receive the paper.</source>
        <translation>Phần cuối: thuộc danh sách nơi nhận.</translation>
    </message>
    <message>
        <source>Ending: it belongs to who signs.</source>
        <translation>Phần cuối: thuộc khối chữ ký.</translation>
    </message>
    <message>
        <source>No line with the name of the document (KẾ HOẠCH) was found.</source>
        <translation>Không tìm thấy dòng tên loại văn bản (KẾ HOẠCH).</translation>
    </message>
    <message>
        <source>This is a form that is not filled in: it gives no tasks.</source>
        <translation>Đây là biểu mẫu chưa điền nội dung: không giao nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>This paper is a “{kind}”: it gives no tasks.</source>
        <translation>Văn bản này là “{kind}”: không giao nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>The plan is attached to a decision: the decision is kept, and printed before the plan.</source>
        <translation>Kế hoạch ban hành kèm theo quyết định: quyết định được giữ lại và in trước kế hoạch.</translation>
    </message>
    <message>
        <source>The old plan has no year, so no year was moved. Read the text through.</source>
        <translation>Kế hoạch cũ không ghi năm nên chưa chuyển được năm nào. Hãy đọc lại toàn văn.</translation>
    </message>
    <message>
        <source>“{text}” is the superior&apos;s plan of the old year. Name that of {year}.</source>
        <translation>“{text}” là kế hoạch cấp trên của năm cũ. Hãy ghi kế hoạch của năm {year}.</translation>
    </message>
    <message>
        <source>The decision that issued the old plan stays behind: the new plan needs one of its own.</source>
        <translation>Quyết định ban hành kế hoạch cũ không chuyển theo: kế hoạch mới cần quyết định riêng.</translation>
    </message>
    <message>
        <source>The duty of “{text}” stays behind. See whether what stands below it belongs to it.</source>
        <translation>Nhiệm vụ của “{text}” được để lại ở kế hoạch cũ. Hãy xem nội dung ghi bên dưới có còn thuộc mục này không.</translation>
    </message>
    <message>
        <source>{count} finished dut{count:y|ies} {count:stays|stay} behind in the old plan.</source>
        <translation>{count} nhiệm vụ đã hoàn thành được để lại ở kế hoạch cũ.</translation>
    </message>
    <message>
        <source>{count} dut{count:y stays|ies stay} behind: {count:it was|they were} paused without going on.</source>
        <translation>{count} nhiệm vụ ở lại kế hoạch cũ vì đã tạm dừng, không chuyển.</translation>
    </message>
    <message>
        <source>{count} unfinished dut{count:y stays|ies stay} behind: {count:it goes|they go} on in another plan.</source>
        <translation>{count} nhiệm vụ chưa hoàn thành ở lại kế hoạch cũ vì đã chuyển sang kế hoạch khác.</translation>
    </message>
    <message>
        <source>{count} unfinished dut{count:y|ies} {count:comes along|come along}. Those whose time is over will go on here once this plan is issued, and are owed in the old one till then; take out what is not to.</source>
        <translation>{count} nhiệm vụ chưa hoàn thành được chuyển sang. Nhiệm vụ đã hết thời hạn được thực hiện tiếp ở đây khi kế hoạch này ban hành, đến lúc đó vẫn tính ở kế hoạch cũ; bỏ những nhiệm vụ không chuyển.</translation>
    </message>
    <message>
        <source>“{text}” was due on {old} and is late. {new} is proposed; set the day that holds.</source>
        <translation>“{text}” có hạn {old}, nay đã quá hạn. Thời hạn gợi ý là {new}; hãy ghi lại thời hạn cho đúng.</translation>
    </message>
    <message>
        <source>The period “{period}” in the basis “{text}” ends before {year}.</source>
        <translation>“{period}” trong căn cứ “{text}” kết thúc trước năm {year}.</translation>
    </message>
    <message>
        <source>The basis “{text}” is for {old}. Look for the one of {year}.</source>
        <translation>Trong căn cứ, “{text}” là của năm {old}. Hãy tìm văn bản của năm {year}.</translation>
    </message>
    <message>
        <source>The basis “{text}” is of {old}. Check whether it is still in force.</source>
        <translation>Trong căn cứ, “{text}” ban hành năm {old}. Hãy kiểm tra hiệu lực.</translation>
    </message>
    <message>
        <source>The period “{period}” in the text ends before {year}.</source>
        <translation>“{period}” trong nội dung kết thúc trước năm {year}.</translation>
    </message>
    <message>
        <source>The text cites {number} of {old}. Look for the one of {year}.</source>
        <translation>Nội dung viện dẫn {number} của năm {old}. Hãy tìm văn bản của năm {year}.</translation>
    </message>
    <message>
        <source>“{words}” is not the lunar year {year}. Check it, and the lunar day.</source>
        <translation>“{words}” không phải là tên năm {year}. Hãy sửa lại, cả ngày âm lịch nếu có.</translation>
    </message>
    <message>
        <source>The lunar day in “{text}” stands beside a date that moved. Check both.</source>
        <translation>Ngày âm lịch trong “{text}” đi cùng ngày đã đổi năm. Hãy tra lại cả hai.</translation>
    </message>
    <message>
        <source>“{words}” still stands in the text: “{text}”.</source>
        <translation>“{words}” vẫn còn trong nội dung: “{text}”.</translation>
    </message>
    <message>
        <source>The printer {name} does not answer. Check that it is on, or choose another.</source>
        <translation>Máy in {name} không phản hồi. Hãy kiểm tra máy in đã bật hoặc chọn máy in khác.</translation>
    </message>
    <message>
        <source>The printer {name} stopped at page {page} of {pages}: what it printed is not whole. Check its paper, cable and power, then print again.</source>
        <translation>Máy in {name} dừng ở trang {page}/{pages}, bản in chưa đủ. Hãy kiểm tra giấy, dây nối và nguồn điện của máy in rồi in lại.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</source>
        <translation>Không ghi được “{name}”: tệp đang mở trong Word, Excel hoặc chương trình khác, hoặc thư mục chỉ cho đọc. Hãy đóng tệp hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>không còn ở đó</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>đường dẫn có một phần là tệp, không phải thư mục</translation>
    </message>
    <message>
        <source>a file with this name is there already</source>
        <translation>đã có tệp trùng tên</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đây là một thư mục</translation>
    </message>
    <message>
        <source>access to it is not allowed</source>
        <translation>không có quyền truy cập</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>ổ đĩa bị khóa ghi</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>the file would be larger than this disk allows</source>
        <translation>tệp lớn hơn mức ổ đĩa cho phép</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>its name holds signs that are not allowed</source>
        <translation>tên có ký tự không được phép</translation>
    </message>
    <message>
        <source>the disk reports a fault, or was taken out</source>
        <translation>ổ đĩa báo lỗi hoặc đã bị rút ra</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>chương trình khác đang giữ tệp</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>mạng không phản hồi</translation>
    </message>
    <message>
        <source>the system says no ({number})</source>
        <translation>hệ thống từ chối, mã {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder}: the disk is full. Free some space, or choose another folder.</source>
        <translation>Ổ đĩa đã đầy nên không ghi được “{name}” vào {folder}. Hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>Không ghi được “{name}” vào {folder}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>the place of a duty in “tasks”, counted from 0</source>
        <translation>số thứ tự của một nhiệm vụ trong “tasks”, tính từ 0</translation>
    </message>
    <message>
        <source>The answers hold {value} under “{key}”; expected there: {expected}.</source>
        <translation>Phần trả lời có {value} ở mục “{key}”; ở đó cần: {expected}.</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>một trong các giá trị {words}</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>một đối tượng {…}</translation>
    </message>
    <message>
        <source>The answers hold an unknown key “{key}”. Known here: {known}.</source>
        <translation>Phần trả lời có khóa lạ “{key}”. Các khóa dùng được ở đây: {known}.</translation>
    </message>
    <message>
        <source>an object with “{name}”</source>
        <translation>một đối tượng có “{name}”</translation>
    </message>
    <message>
        <source>a number from {low} to {high}, or null</source>
        <translation>một số từ {low} đến {high}, hoặc null</translation>
    </message>
    <message>
        <source>a list of rows of texts</source>
        <translation>một danh sách các hàng chữ</translation>
    </message>
    <message>
        <source>a date written as 2026-11-30, or an empty text</source>
        <translation>một ngày viết như 2026-11-30, hoặc để trống</translation>
    </message>
    <message>
        <source>a list of recurrences</source>
        <translation>một danh sách các kỳ</translation>
    </message>
    <message>
        <source>a number or a symbol</source>
        <translation>một số hoặc số kèm ký hiệu</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách các đoạn chữ</translation>
    </message>
    <message>
        <source>a list of blocks</source>
        <translation>một danh sách các khối nội dung</translation>
    </message>
    <message>
        <source>a list of duties</source>
        <translation>một danh sách các nhiệm vụ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a list of widths in thousandths</source>
        <translation>danh sách độ rộng tính bằng phần nghìn</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một đoạn chữ</translation>
    </message>
    <message>
        <source>a text, or a list of [words, flags] with flags of “b”, “i”, “u”</source>
        <translation>một đoạn chữ, hoặc danh sách [chữ, kiểu] với kiểu gồm “b”, “i”, “u”</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>một số từ 0 trở lên</translation>
    </message>
    <message>
        <source>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</source>
        <translation>“{title}” chưa có nhiệm vụ nên chưa có biểu phân công. Hãy thêm nhiệm vụ vào kế hoạch trước.</translation>
    </message>
    <message>
        <source>The new date {new} is not after {today}. Choose a later day.</source>
        <translation>Thời hạn mới {new} không sau ngày {today}. Hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>{new} is a day off. Choose a working day; the one before it is {working}, then {next}.</source>
        <translation>{new} là ngày nghỉ. Hãy chọn ngày làm việc; gần nhất là {working} hoặc {next}.</translation>
    </message>
    <message>
        <source>The task “{name}” has no unit yet. Give it to a unit first.</source>
        <translation>Nhiệm vụ “{name}” chưa giao cho đơn vị nào. Hãy giao đơn vị trước.</translation>
    </message>
    <message>
        <source>The plan is not issued yet, so there is no ground to give its tasks. Issue it first.</source>
        <translation>Kế hoạch chưa ban hành nên chưa có căn cứ giao việc. Hãy ban hành kế hoạch trước.</translation>
    </message>
    <message>
        <source>“{name}” has ended; its open tasks are followed up with “{heir}”. Make the table of that one.</source>
        <translation>“{name}” đã kết thúc hoạt động; nhiệm vụ chưa hoàn thành được theo dõi ở “{heir}”. Hãy lập bảng của đơn vị đó.</translation>
    </message>
    <message>
        <source>“{name}” has no tasks to follow up in {year}.</source>
        <translation>“{name}” không có nhiệm vụ cần theo dõi trong năm {year}.</translation>
    </message>
    <message>
        <source>“{name}” writes the letters itself. Use its tracking sheet or an assignment slip.</source>
        <translation>“{name}” là nơi soạn công văn nên không tự đôn đốc. Hãy dùng Bảng theo dõi hoặc Phiếu giao việc.</translation>
    </message>
    <message>
        <source>On {day} no unit is late with a task, so there is nobody to remind.</source>
        <translation>Đến ngày {day} không có đơn vị nào có nhiệm vụ quá hạn nên chưa cần đôn đốc.</translation>
    </message>
    <message>
        <source>On {day} “{name}” has no task that is overdue or due within 7 days, so there is nothing to remind it of.</source>
        <translation>Đến ngày {day}, “{name}” không có nhiệm vụ quá hạn hoặc sắp đến hạn trong 7 ngày nên chưa cần đôn đốc.</translation>
    </message>
    <message>
        <source>No open task has a date, so there is nothing to put into a calendar. Set deadlines first.</source>
        <translation>Không có nhiệm vụ đang mở nào có thời hạn nên không có gì để đưa vào lịch. Hãy đặt thời hạn trước.</translation>
    </message>
    <message>
        <source>No office has been set up in this data folder yet. Set it up first.</source>
        <translation>Chưa thiết lập thông tin cơ quan trong thư mục dữ liệu này. Hãy thiết lập trước.</translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation>Không có văn bản số {id}.</translation>
    </message>
    <message>
        <source>A legal document needs its kind and its number or subject. Fill them in.</source>
        <translation>Văn bản cần có loại và số, ký hiệu hoặc trích yếu. Hãy điền đủ.</translation>
    </message>
    <message>
        <source>This data folder already holds an office. Choose another folder with --data, or change the office in the settings.</source>
        <translation>Thư mục dữ liệu này đã có cơ quan. Hãy chọn thư mục khác bằng --data, hoặc sửa cơ quan trong Cài đặt.</translation>
    </message>
    <message>
        <source>The year&apos;s report is due on {whole}, not after that of the half-year ({half}). Correct one.</source>
        <translation>Hạn nộp báo cáo năm ({whole}) phải sau hạn nộp báo cáo 6 tháng ({half}). Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The office has no name. Choose or type the commune.</source>
        <translation>Cơ quan chưa có tên. Hãy chọn hoặc nhập tên xã, phường.</translation>
    </message>
    <message>
        <source>The office has no province. Choose or type it.</source>
        <translation>Cơ quan chưa có tỉnh, thành phố. Hãy chọn hoặc nhập.</translation>
    </message>
    <message>
        <source>“{text}” is no day and month. Type for example 20/6.</source>
        <translation>“{text}” không phải là ngày và tháng. Hãy nhập, ví dụ: 20/6.</translation>
    </message>
    <message>
        <source>The number of a document begins at 1. Type it again.</source>
        <translation>Số văn bản bắt đầu từ 1. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>This plan is not issued yet; its text can be changed.</source>
        <translation>Kế hoạch chưa ban hành; nội dung vẫn sửa được.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>Kế hoạch phải có tên.</translation>
    </message>
    <message>
        <source>The plan would be dated {day}, before one of its bases: {kind} {number} is of {other}. Correct one of the two days, unless the plan was signed so.</source>
        <translation>Kế hoạch sẽ đề ngày {day}, trước một căn cứ của nó: {kind} số {number} đề ngày {other}. Hãy sửa một trong hai ngày, trừ khi kế hoạch đã được ký như vậy.</translation>
    </message>
    <message>
        <source>This step is not possible for the plan as it stands now. Open it again and look at its status.</source>
        <translation>Không thực hiện được thao tác này với trạng thái hiện tại của kế hoạch. Hãy mở lại và xem trạng thái.</translation>
    </message>
    <message>
        <source>Number {number} of {year} is taken: {holder}. Type another one; {next} is free.</source>
        <translation>Số {number} của năm {year} đã được dùng: {holder}. Hãy nhập số khác; số {next} còn trống.</translation>
    </message>
    <message>
        <source>{number} is too high for the number of a document; {most} is the highest.</source>
        <translation>{number} quá lớn so với số của một văn bản; số lớn nhất là {most}.</translation>
    </message>
    <message>
        <source>There is no plan with the number {id}.</source>
        <translation>Không có kế hoạch số {id}.</translation>
    </message>
    <message>
        <source>{count} missed period{count:|s} {count:is|are} no longer owed: {periods}.</source>
        <translation>{count} kỳ đã quá hạn không còn phải báo cáo: {periods}.</translation>
    </message>
    <message>
        <source>{count} missed period{count:|s} {count:stays|stay} owed until {count:it is|they are} reported on: {periods}.</source>
        <translation>{count} kỳ đã quá hạn vẫn phải báo cáo: {periods}.</translation>
    </message>
    <message>
        <source>“{text}” is counted from a day that is not known. Write that day in it: “… kể từ ngày 10/3/{year}”.</source>
        <translation>“{text}” tính từ một ngày chưa biết. Hãy ghi rõ ngày đó: “… kể từ ngày 10/3/{year}”.</translation>
    </message>
    <message>
        <source>“{text}” names no day and no recurrence. Write for example “chậm nhất ngày 15/8/2027” or “hằng quý”.</source>
        <translation>“{text}” không nêu ngày cũng không nêu định kỳ. Ví dụ cách ghi: “chậm nhất ngày 15/8/2027” hoặc “hằng quý”.</translation>
    </message>
    <message>
        <source>“{text}” is due on {due}, before the plan&apos;s date {day}. Correct the deadline or the date.</source>
        <translation>“{text}” có hạn ngày {due}, trước ngày ban hành kế hoạch {day}. Hãy sửa thời hạn hoặc ngày ban hành.</translation>
    </message>
    <message>
        <source>“{text}” is done; there is nothing to carry over.</source>
        <translation>“{text}” đã hoàn thành, không cần chuyển tiếp.</translation>
    </message>
    <message>
        <source>“{text}” was carried into a later plan already.</source>
        <translation>“{text}” đã được chuyển sang kế hoạch sau.</translation>
    </message>
    <message>
        <source>Choose the plan that goes on with “{text}”.</source>
        <translation>Chọn kế hoạch tiếp nhận nhiệm vụ “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” stands in this plan already.</source>
        <translation>“{text}” đã có trong kế hoạch này.</translation>
    </message>
    <message>
        <source>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</source>
        <translation>“{title}” đã ban hành, nội dung đã khóa. Dùng “Sửa đổi” để lập phiên bản mới.</translation>
    </message>
    <message>
        <source>“{title}” is no plan: it holds tasks outside of plans.</source>
        <translation>“{title}” không phải kế hoạch: đây là nhóm nhiệm vụ ngoài kế hoạch.</translation>
    </message>
    <message>
        <source>There is no backup {path}. Choose another one.</source>
        <translation>Không có bản sao lưu {path}. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place yet ({reason}): another program holds a file in {folder}. Close it, then try again; nothing is lost.</source>
        <translation>Chưa đưa được bản sao lưu vào thay ({reason}): chương trình khác đang giữ tệp trong {folder}. Hãy đóng chương trình đó rồi thử lại; không có gì bị mất.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</source>
        <translation>“{name}” bị hỏng hoặc không phải bản sao lưu của chương trình. Hãy chọn bản khác; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no database in {folder}. Name the office&apos;s data folder with --data.</source>
        <translation>Không có cơ sở dữ liệu trong {folder}. Hãy chỉ thư mục dữ liệu bằng --data.</translation>
    </message>
    <message>
        <source>The day of completion {day} lies before {begun}, when the plan “{title}” begins.</source>
        <translation>Ngày hoàn thành {day} trước ngày {begun}, khi kế hoạch “{title}” bắt đầu thực hiện.</translation>
    </message>
    <message>
        <source>“{text}” is reported on period by period. Name one of its periods: {periods}.</source>
        <translation>“{text}” được cập nhật theo từng kỳ. Hãy nêu một trong các kỳ: {periods}.</translation>
    </message>
    <message>
        <source>This task owes nothing for the period {period}. It has: {periods}.</source>
        <translation>Nhiệm vụ này không phải báo cáo kỳ {period}. Các kỳ của nhiệm vụ: {periods}.</translation>
    </message>
    <message>
        <source>The day of completion {day} lies more than a year back.</source>
        <translation>Ngày hoàn thành {day} đã qua hơn một năm.</translation>
    </message>
    <message>
        <source>The day of receipt has not come yet.</source>
        <translation>Ngày tiếp nhận chưa đến.</translation>
    </message>
    <message>
        <source>The day of completion {day} has not come yet. Type today or a day before.</source>
        <translation>Ngày hoàn thành {day} chưa đến. Hãy nhập hôm nay hoặc ngày trước đó.</translation>
    </message>
    <message>
        <source>The text has {count} letter{count:|s}, more than {limit}. Shorten it, and attach the whole as a file.</source>
        <translation>Nội dung dài {count} ký tự, vượt mức {limit}. Hãy rút gọn và đính kèm toàn văn.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Attach a smaller file.</source>
        <translation>“{name}” lớn hơn {limit} MB. Hãy đính kèm tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>“{name}” is empty. It may not be copied whole yet; choose a file with content.</source>
        <translation>“{name}” là tệp rỗng, có thể chưa được sao chép đầy đủ. Hãy chọn tệp có nội dung.</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <translation>“{name}” đã được đính kèm từ trước.</translation>
    </message>
    <message>
        <source>“{name}” is attached already, under the name “{before}”.</source>
        <translation>“{name}” đã được đính kèm từ trước với tên “{before}”.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. Attach it again.</source>
        <translation>“{name}” không còn trong {folder}. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} has been changed since it was attached. Detach it and attach it again.</source>
        <translation>“{name}” trong {folder} đã bị thay đổi sau khi đính kèm. Hãy gỡ ra rồi đính kèm lại.</translation>
    </message>
    <message>
        <source>“{name}” is no file but a device. Choose a file.</source>
        <translation>“{name}” không phải là tệp mà là thiết bị. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>This file is no longer attached to a task.</source>
        <translation>Tệp này không còn được đính kèm vào nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>There is no task with the number {id}.</source>
        <translation>Không có nhiệm vụ số {id}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>What was undone cannot be done again: other steps were done since.</source>
        <translation>Không làm lại được thao tác đã hoàn tác vì sau đó đã có thay đổi khác.</translation>
    </message>
    <message>
        <source>“{name}” has no successor. Choose who takes over.</source>
        <translation>“{name}” chưa có đơn vị kế thừa. Hãy chọn đơn vị tiếp nhận.</translation>
    </message>
    <message>
        <source>“{heir}” cannot take over from “{name}”. Choose another unit.</source>
        <translation>“{heir}” không thể tiếp nhận từ “{name}”. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>“{name}” has no open tasks, so there is nothing to hand over.</source>
        <translation>“{name}” không còn nhiệm vụ chưa hoàn thành nên không có gì để bàn giao.</translation>
    </message>
    <message>
        <source>The unit has no name. Type one.</source>
        <translation>Đơn vị chưa có tên. Hãy nhập tên.</translation>
    </message>
    <message>
        <source>“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.</source>
        <translation>Danh mục đã có “{name}” với tên “{other}”. Hãy gộp hai đơn vị hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>“{name}” has a successor, but no last day. Type until when it exists.</source>
        <translation>“{name}” đã có đơn vị kế thừa nhưng chưa có ngày cuối cùng. Hãy nhập ngày ở ô “Đến ngày”.</translation>
    </message>
    <message>
        <source>“{name}” ends before it begins. Correct one of the two dates.</source>
        <translation>“{name}” có ngày kết thúc trước ngày bắt đầu. Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>A unit cannot be merged with itself. Choose another one.</source>
        <translation>Không thể gộp đơn vị với chính nó. Hãy chọn đơn vị khác.</translation>
    </message>
    <message>
        <source>“{name}” has {count} task{count:|s} and cannot be removed. Merge it with another unit instead.</source>
        <translation>“{name}” đang có {count} nhiệm vụ nên không xóa được. Hãy gộp với đơn vị khác.</translation>
    </message>
    <message>
        <source>There is no unit with the number {id}.</source>
        <translation>Không có đơn vị số {id}.</translation>
    </message>
    <message>
        <source>“{old}” no longer exists in {year}; its duties are proposed for “{new}”.</source>
        <translation>“{old}” không còn trong năm {year}; nhiệm vụ của đơn vị này được gợi ý giao cho “{new}”.</translation>
    </message>
    <message>
        <source>This plan was moved to {year} already: “{title}”. Go on with that one.</source>
        <translation>Kế hoạch này đã được chuyển sang năm {year}: “{title}”. Hãy làm tiếp với kế hoạch đó.</translation>
    </message>
    <message>
        <source>There is a draft that moves this plan to {year}, last changed on {day}. Go on with that one.</source>
        <translation>Đã có bản đang soạn chuyển kế hoạch này sang năm {year}, sửa lần cuối ngày {day}. Hãy làm tiếp với bản đang soạn đó.</translation>
    </message>
    <message>
        <source>Compare before it is signed: {text}.</source>
        <translation>Đối chiếu trước khi trình ký: {text}.</translation>
    </message>
    <message>
        <source>Who receives the reports is not named yet, so the plan says it in general words. Name it in Settings, the office.</source>
        <translation>Chưa ghi cơ quan nhận báo cáo nên kế hoạch ghi chung. Hãy ghi tại Cài đặt, mục Cơ quan.</translation>
    </message>
    <message>
        <source>The answers are for the kind “{other}”, but “{kind}” was asked for.</source>
        <translation>Phần trả lời dành cho loại “{other}”, nhưng lệnh yêu cầu “{kind}”.</translation>
    </message>
    <message>
        <source>“{name}” gives no task to this office. Choose another paper.</source>
        <translation>“{name}” không giao nhiệm vụ cho cơ quan này. Hãy chọn văn bản khác.</translation>
    </message>
    <message>
        <source>Choose what the plan is made from.</source>
        <translation>Hãy chọn nguồn để lập kế hoạch.</translation>
    </message>
    <message>
        <source>The plan has no subject. Type what it is about.</source>
        <translation>Kế hoạch chưa có trích yếu. Hãy nhập trích yếu nội dung.</translation>
    </message>
    <message>
        <source>The letterhead names no office. Type who issues the plan.</source>
        <translation>Chưa ghi cơ quan ban hành. Hãy nhập tên cơ quan ban hành kế hoạch.</translation>
    </message>
    <message>
        <source>The symbol is empty. Type it, for example KH-UBND.</source>
        <translation>Chưa có ký hiệu. Hãy nhập, ví dụ KH-UBND.</translation>
    </message>
    <message>
        <source>There is no such day. Correct it or leave it open.</source>
        <translation>Không có ngày này trong lịch. Hãy sửa lại hoặc để trống.</translation>
    </message>
    <message>
        <source>The plan has no year; deadlines without a year cannot be read.</source>
        <translation>Kế hoạch chưa có năm; thời hạn không ghi năm sẽ không đọc được.</translation>
    </message>
    <message>
        <source>Say why the day is off, or why it is worked.</source>
        <translation>Hãy ghi lý do nghỉ hoặc lý do làm việc của ngày này.</translation>
    </message>
    <message>
        <source>{year} is no year for a plan. Type one from 2000 to 2100.</source>
        <translation>{year} không phải là năm của kế hoạch. Hãy nhập năm từ 2000 đến 2100.</translation>
    </message>
    <message>
        <source>{day} is a working day already. Only a day off can be made one.</source>
        <translation>Ngày {day} vốn là ngày làm việc. Chỉ ngày nghỉ mới chuyển được thành ngày làm việc.</translation>
    </message>
    <message>
        <source>{day} is a day off already. Choose a day on which the office works.</source>
        <translation>Ngày {day} vốn là ngày nghỉ. Hãy chọn một ngày làm việc.</translation>
    </message>
    <message>
        <source>{day} is not in the office&apos;s own list. If the office works on that day, add it as a working day.</source>
        <translation>Ngày {day} không có trong danh sách riêng của cơ quan. Nếu cơ quan làm việc ngày đó, hãy thêm là ngày làm việc.</translation>
    </message>
    <message>
        <source>The date of the plan names no day of the calendar. Correct it.</source>
        <translation>Không có ngày ban hành này trong lịch. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The name of the signer is open.</source>
        <translation>Chưa có họ tên người ký.</translation>
    </message>
    <message>
        <source>The plan names no basis.</source>
        <translation>Kế hoạch chưa có căn cứ.</translation>
    </message>
    <message>
        <source>“{kind} {number}”: that number is one of the kind “{other}”.</source>
        <translation>“{kind} {number}”: số này là số của loại văn bản “{other}”.</translation>
    </message>
    <message>
        <source>“{number}” is no longer in force. Choose what replaced it.</source>
        <translation>“{number}” đã hết hiệu lực. Hãy chọn văn bản thay thế.</translation>
    </message>
    <message>
        <source>“{number}” is no longer in force ({note}). Cite what is.</source>
        <translation>“{number}” không còn hiệu lực ({note}). Hãy viện dẫn văn bản đang có hiệu lực.</translation>
    </message>
    <message>
        <source>“{number}” was changed since ({note}). Name what changed it after its subject.</source>
        <translation>“{number}” đã được sửa đổi ({note}). Ghi thêm văn bản sửa đổi, bổ sung sau trích yếu.</translation>
    </message>
    <message>
        <source>Check whether “{number}” is in force before it is cited: {note}.</source>
        <translation>Kiểm tra hiệu lực của “{number}” trước khi viện dẫn: {note}.</translation>
    </message>
    <message>
        <source>Check whether “{number}” is in force before it is cited.</source>
        <translation>Kiểm tra hiệu lực của “{number}” trước khi viện dẫn.</translation>
    </message>
    <message>
        <source>“{number}” is of {note}, after the plan&apos;s own day. Put one of the days right, or take it out.</source>
        <translation>“{number}” ban hành ngày {note}, sau ngày của chính kế hoạch. Hãy sửa lại ngày hoặc bỏ căn cứ này.</translation>
    </message>
    <message>
        <source>“{number}” is for a period that ended in {until}. Cite the document for {year}, or take it out.</source>
        <translation>“{number}” dùng cho giai đoạn đã kết thúc năm {until}. Hãy viện dẫn văn bản của năm {year} hoặc bỏ viện dẫn này.</translation>
    </message>
    <message>
        <source>The plan has no text. Choose or type its content.</source>
        <translation>Kế hoạch chưa có nội dung. Hãy chọn hoặc nhập nội dung.</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “{name}”.</source>
        <translation>Dưới đề mục “{name}” chưa có nội dung.</translation>
    </message>
    <message>
        <source>No unit has a duty yet.</source>
        <translation>Chưa đơn vị nào được giao nhiệm vụ.</translation>
    </message>
    <message>
        <source>Duty {row} has no words. Type them or remove the duty.</source>
        <translation>Nhiệm vụ {row} chưa có nội dung. Hãy nhập nội dung hoặc xóa nhiệm vụ.</translation>
    </message>
    <message>
        <source>Duty {row} has {count} letter{count:|s}, more than {limit}. Shorten it or make several duties of it.</source>
        <translation>Nhiệm vụ {row} dài {count} ký tự, vượt mức {limit}. Hãy rút gọn hoặc tách thành nhiều nhiệm vụ.</translation>
    </message>
    <message>
        <source>Duty {row} has no unit. Choose who does it.</source>
        <translation>Nhiệm vụ {row} chưa có đơn vị. Hãy chọn đơn vị thực hiện.</translation>
    </message>
    <message>
        <source>Duty {row} names two units as lead, “{name}”. Keep one and let the other support it.</source>
        <translation>Nhiệm vụ {row} ghi hai đơn vị chủ trì: “{name}”. Hãy giữ một đơn vị, đơn vị kia chuyển sang phối hợp.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists in {year}. Choose the unit that took over.</source>
        <translation>Đơn vị “{name}” không còn trong năm {year}. Hãy chọn đơn vị tiếp nhận nhiệm vụ.</translation>
    </message>
    <message>
        <source>“{name}” no longer exists in {year}; “{successor}” took over.</source>
        <translation>“{name}” không còn trong năm {year}; “{successor}” đã tiếp nhận nhiệm vụ.</translation>
    </message>
    <message>
        <source>Duty {row} names a day that does not exist, “{words}”. Correct it.</source>
        <translation>Nhiệm vụ {row} ghi ngày không có trong lịch: “{words}”. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Duty {row} has no deadline yet.</source>
        <translation>Nhiệm vụ {row} chưa có thời hạn.</translation>
    </message>
    <message>
        <source>{count} dut{count:y|ies} {count:has|have} no deadline yet; the first is duty {row}.</source>
        <translation>{count} nhiệm vụ chưa có thời hạn, đầu tiên là nhiệm vụ {row}.</translation>
    </message>
    <message>
        <source>Duty {row} was due on {day}, which is over. Set a later day before issue.</source>
        <translation>Nhiệm vụ {row} có hạn {day}, đã qua. Hãy ghi lại thời hạn trước khi trình ký.</translation>
    </message>
    <message>
        <source>{count} dut{count:y|ies} {count:was|were} due before today; the first is duty {row} ({day}). Set later days before issue.</source>
        <translation>{count} nhiệm vụ có hạn đã qua, đầu tiên là nhiệm vụ {row} ({day}). Hãy ghi lại thời hạn trước khi trình ký.</translation>
    </message>
    <message>
        <source>“{example}”, from the file that was taken over, is a paper of another province. Name that of ours.</source>
        <translation>“{example}” trong tệp đã dùng là văn bản của tỉnh, thành phố khác. Hãy thay bằng văn bản của địa phương mình.</translation>
    </message>
    <message>
        <source>The deadline of duty {row} is no date. Correct it.</source>
        <translation>Thời hạn của nhiệm vụ {row} không phải là ngày. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The deadline of duty {row} ({day}) lies before the plan&apos;s date. Correct one.</source>
        <translation>Thời hạn của nhiệm vụ {row} ({day}) trước ngày ban hành kế hoạch. Hãy sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>The deadline of duty {row} ({day}) lies outside the plan&apos;s year.</source>
        <translation>Thời hạn của nhiệm vụ {row} ({day}) nằm ngoài năm kế hoạch.</translation>
    </message>
    <message>
        <source>Duty {row} names “{name}” as lead and as supporting unit. Keep one.</source>
        <translation>Nhiệm vụ {row} ghi “{name}” vừa chủ trì vừa phối hợp. Hãy giữ một vai trò.</translation>
    </message>
    <message>
        <source>There is a plan of {year} with this subject already. Go on with that one, or change the subject.</source>
        <translation>Năm {year} đã có kế hoạch với trích yếu này. Hãy làm tiếp kế hoạch đó hoặc sửa trích yếu.</translation>
    </message>
    <message>
        <source>The subject begins with “{words}”, which stands above it on the paper. Leave that out.</source>
        <translation>Trích yếu mở đầu bằng “{words}”, là chữ đã in ở dòng trên. Hãy bỏ chữ ấy.</translation>
    </message>
    <message>
        <source>The superior&apos;s plan is not named. Where there is one for {year}, name it: it is the first basis.</source>
        <translation>Chưa có kế hoạch của cấp trên; năm {year} đã có thì bổ sung, đó là căn cứ đầu tiên.</translation>
    </message>
    <message>
        <source>“{name}” signs as {title} and is none of the office&apos;s signers. Choose who signs, or add the name.</source>
        <translation>“{name}” ký với chức vụ {title} nhưng không có trong danh sách người ký của cơ quan. Hãy chọn lại người ký, hoặc ghi tên vào Cài đặt.</translation>
    </message>
    <message>
        <source>“{name}”, whose file this was, still stands in the text ({count} time{count:|s}), as in “{example}”.</source>
        <translation>Nội dung còn nhắc đến “{name}” của cơ quan có tệp gốc ({count} chỗ), như “{example}”.</translation>
    </message>
    <message>
        <source>Duty {row} says “{words}”, but its deadline is {day}. Correct one.</source>
        <translation>Nhiệm vụ {row} ghi “{words}” nhưng thời hạn là {day}. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>The plan has no recipients.</source>
        <translation>Kế hoạch chưa có nơi nhận.</translation>
    </message>
    <message>
        <source>These units have tasks but are no recipients: {units}</source>
        <translation>Các đơn vị có nhiệm vụ nhưng chưa có ở nơi nhận: {units}</translation>
    </message>
    <message>
        <source>The plan has no closing paragraph.</source>
        <translation>Kế hoạch chưa có đoạn kết.</translation>
    </message>
    <message>
        <source>Text stands behind the closing paragraph, which has to be the last one.</source>
        <translation>Sau đoạn kết còn nội dung khác; đoạn kết phải đứng cuối.</translation>
    </message>
    <message>
        <source>The closing paragraph does not end with “./.”.</source>
        <translation>Đoạn kết chưa kết thúc bằng “./.”.</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where the database could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} nằm trên ổ mạng, cơ sở dữ liệu có thể bị hỏng. Hãy chọn thư mục trên máy này.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made: {reason}. Choose another one.</source>
        <translation>Không tạo được thư mục dữ liệu {folder}: {reason}. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but {folder} holds backups or files of an office. Put the database back, or restore the newest backup from the folder “backups”.</source>
        <translation>Không còn cơ sở dữ liệu {path}, nhưng {folder} có bản sao lưu hoặc tệp của một cơ quan. Hãy đưa cơ sở dữ liệu trở lại, hoặc khôi phục bản mới nhất trong thư mục “backups”.</translation>
    </message>
    <message>
        <source>The file {path} is no database of this program, or has lost its form. Nothing was changed; restore the newest backup from the folder “backups” beside it.</source>
        <translation>Tệp {path} không phải cơ sở dữ liệu của chương trình này, hoặc cấu trúc đã hỏng. Chưa có gì thay đổi; hãy khôi phục bản mới nhất trong thư mục “backups” bên cạnh.</translation>
    </message>
    <message>
        <source>A safe copy of the database could not be made; it was left as it is.</source>
        <translation>Không tạo được bản sao an toàn của cơ sở dữ liệu; dữ liệu được giữ nguyên.</translation>
    </message>
    <message>
        <source>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</source>
        <translation>Cơ sở dữ liệu {path} do phiên bản mới hơn của chương trình tạo ra ({revision}). Hãy cài phiên bản mới; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The database {path} is damaged. Restore the newest backup from the folder “backups” beside it.</source>
        <translation>Cơ sở dữ liệu {path} bị hỏng. Hãy khôi phục bản mới nhất trong thư mục “backups” bên cạnh.</translation>
    </message>
    <message>
        <source>An earlier upgrade of the database {path} was not finished. Restore the copy “before-upgrade-{revision}” from the folder “backups” beside it; nothing was changed.</source>
        <translation>Lần nâng cấp trước của cơ sở dữ liệu {path} chưa hoàn tất. Hãy khôi phục bản “before-upgrade-{revision}” trong thư mục “backups” bên cạnh; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Another program or window is using the database {path} just now. Nothing was changed; wait a moment, then try again.</source>
        <translation>Chương trình hoặc cửa sổ khác đang dùng tệp dữ liệu {path}. Dữ liệu không có gì thay đổi; hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened or written. Check that the folder is there and not read-only, then try again.</source>
        <translation>Không mở hoặc không ghi được tệp dữ liệu {path}. Hãy kiểm tra thư mục còn đó và không ở chế độ chỉ đọc, rồi thử lại.</translation>
    </message>
    <message>
        <source>The database could not be written. Check that the disk is there and has free space, then try again.</source>
        <translation>Không ghi được cơ sở dữ liệu. Hãy kiểm tra ổ đĩa còn đó và còn chỗ trống, rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved. Free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>This step can no longer be undone: what it changed has been changed again since.</source>
        <translation>Không hoàn tác được thao tác này nữa: nội dung đã được thay đổi sau đó.</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password. Save a copy without password and choose the copy.</source>
        <translation>Tệp {name} được bảo vệ bằng mật khẩu. Hãy lưu bản sao không có mật khẩu rồi chọn bản sao đó.</translation>
    </message>
    <message>
        <source>The file {name} is a scan: it has no text to read. Ask for the Word file, or have the text recognised first.</source>
        <translation>Tệp {name} là bản quét ảnh, không có lớp chữ để đọc. Hãy xin tệp Word hoặc nhận dạng chữ trước.</translation>
    </message>
    <message>
        <source>The text inside the file {name} is garbage, although its pages look right: its fonts do not tell which letter is which. Ask for the Word file, save it as PDF anew from Word, or type its words beside its pages as for a scan.</source>
        <translation>Lớp chữ của tệp {name} bị lỗi, đọc ra ký tự lạ dù trang vẫn hiển thị đúng: phông chữ trong tệp không cho biết chữ nào là chữ nào. Hãy xin tệp Word, lưu lại thành PDF từ Word, hoặc nhập nội dung bên cạnh trang như với bản quét.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file is no proper TOML ({reason}). Correct this line.</source>
        <translation>{file}, dòng {line}: tệp không đúng định dạng TOML ({reason}). Hãy sửa dòng này.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown here. Correct or delete it.</source>
        <translation>{file}, dòng {line}: không biết mục “{key}” ở đây. Hãy sửa hoặc xóa mục này.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is missing in this part. Add it.</source>
        <translation>{file}, dòng {line}: phần này thiếu mục “{key}”. Hãy thêm vào.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” cannot stand here. Write one of: {known}.</source>
        <translation>{file}, dòng {line}: không thể ghi “{value}” ở đây. Hãy ghi một trong các giá trị: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a value of another kind is wanted here (texts stand in quotation marks, lists in [ ]). Correct it.</source>
        <translation>{file}, dòng {line}: giá trị ở đây không đúng kiểu (chữ đặt trong ngoặc kép, danh sách đặt trong [ ]). Hãy sửa lại.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the date is not written as 2026-11-30. Correct it.</source>
        <translation>{file}, dòng {line}: ngày không ghi theo dạng 2026-11-30. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” stands here a second time. Delete one of them.</source>
        <translation>{file}, dòng {line}: “{key}” có hai lần. Hãy xóa bớt một.</translation>
    </message>
    <message>
        <source>The filter has no name. Type one.</source>
        <translation>Bộ lọc chưa có tên. Hãy nhập tên.</translation>
    </message>
    <message>
        <source>The name has {count} letter{count:|s}. A filter&apos;s name has {most} at most.</source>
        <translation>Tên có {count} ký tự; tên bộ lọc dài nhất {most} ký tự.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation>Không có bộ lọc đã lưu nào tên “{name}”.</translation>
    </message>
    <message>
        <source>This draft was changed in another window.</source>
        <translation>Bản đang soạn này đã được sửa ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation>Bản đang soạn này không còn nữa.</translation>
    </message>
    <message>
        <source>This draft cannot be read by this version of the program.</source>
        <translation>Phiên bản này của chương trình không đọc được bản đang soạn này.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Tệp cần có tên.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Mục này không còn nữa.</translation>
    </message>
    <message>
        <source>This file is no longer in the list.</source>
        <translation>Tệp này không còn trong danh sách.</translation>
    </message>
    <message>
        <source>Number {other} is of {other_day} already, so {number} of {day} would stand out of order in the register. Correct the number or the day, unless the paper was signed so.</source>
        <translation>Số {other} đề ngày {other_day}, nên số {number} đề ngày {day} sẽ trái thứ tự trong sổ đăng ký văn bản đi. Sửa lại số hoặc ngày, trừ khi văn bản đã ký như vậy.</translation>
    </message>
    <message>
        <source>version {version} of “{title}” was issued with it on {day}</source>
        <translation>phiên bản {version} của “{title}” đã ban hành ngày {day} với số này</translation>
    </message>
    <message>
        <source>“{title}” of {day}, now in the bin, has it</source>
        <translation>“{title}” ngày {day}, hiện ở trong thùng rác, mang số này</translation>
    </message>
    <message>
        <source>it was typed into the draft “{title}”</source>
        <translation>số này đã ghi vào dự thảo “{title}”</translation>
    </message>
    <message>
        <source>“{title}” of {day} has it</source>
        <translation>“{title}” ngày {day} mang số này</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was open here, so it was not saved. “Discard” reads it again.</source>
        <translation>“{name}” đã được sửa trong lúc đang mở ở đây nên chưa lưu. Bấm “Bỏ thay đổi” để đọc lại.</translation>
    </message>
    <message>
        <source>“{name}” was changed by {author} at {time} while it was open here, so it was not saved. “Discard” reads it again.</source>
        <translation>“{name}” đã được {author} sửa lúc {time} trong khi đang mở ở đây nên chưa lưu. Bấm “Bỏ thay đổi” để đọc lại.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the database: its making was undone elsewhere. It was not saved.</source>
        <translation>“{name}” không còn trong dữ liệu vì việc lập kế hoạch này đã được hoàn tác ở nơi khác. Kế hoạch chưa được lưu.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was open here ({what}), so what was typed here is not saved.</source>
        <translation>“{name}” đã được sửa ở nơi khác trong khi đang mở ở đây ({what}), nên phần vừa nhập ở đây chưa được lưu.</translation>
    </message>
    <message>
        <source>“{name}” was changed by {author} at {time} while it was open here ({what}), so what was typed here is not saved.</source>
        <translation>“{name}” đã được {author} sửa lúc {time} trong khi đang mở ở đây ({what}), nên phần vừa nhập ở đây chưa được lưu.</translation>
    </message>
    <message>
        <source>This was changed by {author} at {time} while it was open here, so what was typed here is not saved.</source>
        <translation>Mục này đã được {author} sửa lúc {time} trong khi đang mở ở đây, nên phần vừa nhập ở đây chưa được lưu.</translation>
    </message>
    <message>
        <source>This was changed while it was open here, so what was typed here is not saved.</source>
        <translation>Mục này đã được sửa ở nơi khác trong khi đang mở ở đây, nên phần vừa nhập ở đây chưa được lưu.</translation>
    </message>
    <message>
        <source>“{name}” was reported on by {author} at {time} while it was open here ({percent} % now), so nothing was saved. Read it again first.</source>
        <translation>“{name}” đã được {author} cập nhật lúc {time} trong khi đang mở ở đây (nay là {percent}%), nên báo cáo ở đây chưa được lưu. Hãy đọc lại trước.</translation>
    </message>
    <message>
        <source>{count} task{count:|s} added</source>
        <translation>thêm {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} task{count:|s} removed</source>
        <translation>bỏ {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} task{count:|s} changed</source>
        <translation>sửa {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>put into the bin or taken out of it</source>
        <translation>đưa vào hoặc lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>its status, number or date</source>
        <translation>trạng thái, số hoặc ngày</translation>
    </message>
    <message>
        <source>its subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>head or foot</source>
        <translation>phần đầu hoặc phần cuối</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>nội dung văn bản</translation>
    </message>
    <message>
        <source>the order of its tasks</source>
        <translation>thứ tự nhiệm vụ</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}, {more}</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter (2026-Q3), nine months (2026-9M), a month (2026-07) or a week (2026-W05).</source>
        <translation>“{text}” không phải là kỳ. Hãy ghi năm (2026), nửa năm (2026-H1), quý (2026-Q3), chín tháng (2026-9M), tháng (2026-07) hoặc tuần (2026-W05).</translation>
    </message>
    <message>
        <source>The database holds “{value}”, which this program does not know. It was changed by another program or a newer version: install that, or restore the newest backup.</source>
        <translation>Cơ sở dữ liệu chứa “{value}” mà chương trình này không biết. Dữ liệu đã bị chương trình khác hoặc phiên bản mới hơn thay đổi: hãy cài phiên bản đó, hoặc khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>{folder} lies in the data folder itself. Choose one on another disk, stick or share.</source>
        <translation>{folder} nằm ngay trong thư mục dữ liệu. Hãy chọn thư mục trên ổ đĩa khác, USB hoặc thư mục dùng chung.</translation>
    </message>
    <message>
        <source>It could not be written: {reason}.</source>
        <translation>Không ghi được: {reason}.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Không ghi được.</translation>
    </message>
    <message>
        <source>The copy in {folder} is not what was written. Check that disk.</source>
        <translation>Bản chép trong {folder} không đúng với bản gốc. Hãy kiểm tra ổ đĩa đó.</translation>
    </message>
    <message>
        <source>The password needs at least {count} letter{count:|s} or digits.</source>
        <translation>Mật khẩu phải có ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>That is not the present password. Nothing was changed.</source>
        <translation>Mật khẩu hiện tại không đúng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>No table of tasks was found in {name}. Its head needs a column like “Nội dung”, “Nhiệm vụ” or “Công việc”.</source>
        <translation>Không tìm thấy bảng nhiệm vụ nào trong {name}. Dòng tiêu đề cần có một cột như “Nội dung”, “Nhiệm vụ” hoặc “Công việc”.</translation>
    </message>
    <message>
        <source>Say what the report is about, as its title does.</source>
        <translation>Nhập nội dung báo cáo như ghi ở trích yếu.</translation>
    </message>
    <message>
        <source>Say who gets the report.</source>
        <translation>Nhập nơi nhận báo cáo.</translation>
    </message>
    <message>
        <source>The day that the report is due on is a number from 1 to 31.</source>
        <translation>Ngày nộp báo cáo là một số từ 1 đến 31.</translation>
    </message>
    <message>
        <source>The figures are closed from 1 to 60 days before the report is due.</source>
        <translation>Số liệu được chốt trước hạn nộp từ 1 đến 60 ngày.</translation>
    </message>
    <message>
        <source>The report would be due on {due}, before its figures are closed on {cut_off}. Choose a later day, or one of the month after.</source>
        <translation>Hạn nộp {due} sớm hơn ngày chốt số liệu {cut_off}. Chọn ngày muộn hơn hoặc ngày của tháng sau.</translation>
    </message>
    <message>
        <source>There is no report with the number {id}.</source>
        <translation>Không có báo cáo số thứ tự {id}.</translation>
    </message>
    <message>
        <source>This report is no longer in the list of what is owed.</source>
        <translation>Báo cáo này không còn trong chế độ báo cáo.</translation>
    </message>
    <message>
        <source>The figures would end before they begin. Correct the days.</source>
        <translation>Ngày chốt số liệu sớm hơn ngày đầu kỳ. Sửa lại các ngày.</translation>
    </message>
    <message>
        <source>The report would be due on {due}, before its figures are closed on {cut_off}.</source>
        <translation>Hạn nộp {due} sớm hơn ngày chốt số liệu {cut_off}.</translation>
    </message>
    <message>
        <source>Another report of {year} has the number {number}. {next} is free.</source>
        <translation>Số {number} của năm {year} đã được dùng cho báo cáo khác. Hãy nhập số khác; số {next} còn trống.</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before its figures are closed on {cut_off}.</source>
        <translation>Ngày ban hành {day} sớm hơn ngày chốt số liệu {cut_off}.</translation>
    </message>
    <message>
        <source>The day {day} has not come yet. Type today or a day before.</source>
        <translation>Ngày {day} chưa đến. Nhập ngày hôm nay hoặc một ngày trước đó.</translation>
    </message>
    <message>
        <source>The report is dated {dated} and cannot have been sent on {day} yet.</source>
        <translation>Báo cáo đề ngày {dated} nên không thể gửi ngày {day}.</translation>
    </message>
    <message>
        <source>This text is no longer kept.</source>
        <translation>Bản này không còn được lưu.</translation>
    </message>
    <message>
        <source>“{title}” is issued as {number} and its text is locked.</source>
        <translation>“{title}” đã ban hành, số {number}, nên nội dung được khóa.</translation>
    </message>
    <message>
        <source>This step is not possible for the report as it stands now. Open it again and look at its status.</source>
        <translation>Không thực hiện được thao tác này với trạng thái hiện tại của báo cáo. Hãy mở lại và xem trạng thái.</translation>
    </message>
    <message>
        <source>This report is in the list already, to the same receiver and on the same day: “{subject}”. Change that one.</source>
        <translation>Báo cáo này đã có trong danh sách, cùng nơi nhận và cùng ngày nộp: “{subject}”. Hãy sửa báo cáo đã có.</translation>
    </message>
    <message>
        <source>“{name}” is there and not empty. Choose a new folder.</source>
        <translation>“{name}” đã có và không trống. Chọn một thư mục mới.</translation>
    </message>
    <message>
        <source>This paper gives no task to this office.</source>
        <translation>Văn bản này không giao nhiệm vụ cho cơ quan.</translation>
    </message>
    <message>
        <source>This paper is with the plan already.</source>
        <translation>Kế hoạch đã có văn bản này.</translation>
    </message>
    <message>
        <source>This paper is no longer with the plan.</source>
        <translation>Văn bản này không còn trong kế hoạch.</translation>
    </message>
    <message>
        <source>This demand is no longer with the plan.</source>
        <translation>Yêu cầu này không còn trong kế hoạch.</translation>
    </message>
    <message>
        <source>{name} is no e-mail that can be read. Save its attachments, and read those.</source>
        <translation>{name} không phải thư điện tử đọc được. Hãy lưu các tệp đính kèm rồi đọc các tệp đó.</translation>
    </message>
    <message>
        <source>The file {name} is refused: it holds far more than any such workbook. Ask for it again.</source>
        <translation>Không nhận tệp {name}: nội dung lớn hơn nhiều so với một bảng tính loại này. Hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The file {name} is no workbook of the kind .xlsx. Save it as .xlsx first.</source>
        <translation>Tệp {name} không phải bảng tính dạng .xlsx. Hãy lưu thành .xlsx trước.</translation>
    </message>
    <message>
        <source>{name} holds macros; they were not run.</source>
        <translation>{name} có macro; chương trình không chạy macro.</translation>
    </message>
    <message>
        <source>{name} points to other files; they were not opened.</source>
        <translation>{name} có liên kết đến tệp khác; chương trình không mở các tệp đó.</translation>
    </message>
    <message>
        <source>The table of {name} is not found: its heads were changed. Ask for the form again.</source>
        <translation>Không tìm thấy bảng trong {name}: tên cột đã bị sửa. Hãy đề nghị gửi lại phiếu.</translation>
    </message>
    <message>
        <source>{name} is no form that this program made. Ask the unit for the form itself; read a workbook of tasks by “New plan”.</source>
        <translation>{name} không phải phiếu do chương trình lập. Hãy đề nghị đơn vị gửi đúng phiếu; biểu tiến độ, sổ theo dõi thì đọc ở “Kế hoạch mới”.</translation>
    </message>
    <message>
        <source>The table of tasks in {name} is not found: its heads were changed. Ask for the file again.</source>
        <translation>Không tìm thấy bảng nhiệm vụ trong {name}: tên cột đã bị sửa. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>{name} is no progress workbook of this program.</source>
        <translation>{name} không phải biểu tiến độ do chương trình lập.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program. Install that to read it.</source>
        <translation>{name} do phiên bản mới hơn của chương trình lập. Hãy cài phiên bản đó để đọc.</translation>
    </message>
    <message>
        <source>{name} was made by an old version of the program. Ask for it from the present one.</source>
        <translation>{name} do phiên bản cũ của chương trình lập. Hãy đề nghị xuất lại từ phiên bản hiện nay.</translation>
    </message>
    <message>
        <source>{name}: the cell {cell} says “{value}”, which cannot be counted.</source>
        <translation>{name}: ô {cell} ghi “{value}”, không tổng hợp được.</translation>
    </message>
    <message>
        <source>{name} is a form of another office: {office}.</source>
        <translation>{name} là phiếu của cơ quan khác: {office}.</translation>
    </message>
    <message>
        <source>The hidden sheet of {name} was changed, so its rows cannot be told. Send the unit a new form.</source>
        <translation>Trang ẩn của {name} đã bị sửa nên không nhận ra các dòng. Hãy phát phiếu mới cho đơn vị.</translation>
    </message>
    <message>
        <source>This text is not that of a task of the form, so the row is left out.</source>
        <translation>Nội dung này không khớp nhiệm vụ nào của phiếu nên không lấy dòng này.</translation>
    </message>
    <message>
        <source>The row at {cell} names no task of the form and is left out.</source>
        <translation>Dòng tại ô {cell} không ghi nhiệm vụ nào của phiếu nên không lấy.</translation>
    </message>
    <message>
        <source>The cell {cell} is not to be filled in and is left out.</source>
        <translation>Ô {cell} không phải ô nhập nên không lấy.</translation>
    </message>
    <message>
        <source>The task stands in the form twice with different words; none is taken.</source>
        <translation>Nhiệm vụ có hai dòng trong phiếu với nội dung khác nhau; không lấy dòng nào.</translation>
    </message>
    <message>
        <source>The cells {area} were merged into one, so it is not told whose this is. Unmerge them and fill in each row.</source>
        <translation>Các ô {area} đã bị gộp thành một nên không rõ là của nhiệm vụ nào. Bỏ gộp ô và ghi riêng từng dòng.</translation>
    </message>
    <message>
        <source>The cell holds the error {value}.</source>
        <translation>Ô báo lỗi {value}.</translation>
    </message>
    <message>
        <source>“{value}” is no state of the list. Choose one from the list.</source>
        <translation>“{value}” không phải trạng thái trong danh sách. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>The text has {count} letter{count:|s}, more than {limit}. Shorten it.</source>
        <translation>Nội dung có {count} ký tự, quá {limit}. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as dd/mm/yyyy.</source>
        <translation>“{value}” không phải ngày. Hãy ghi dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>{value} is not in the calendar.</source>
        <translation>{value} không có trong lịch.</translation>
    </message>
    <message>
        <source>{value} has not come yet.</source>
        <translation>Ngày {value} chưa đến.</translation>
    </message>
    <message>
        <source>{value} lies too far back.</source>
        <translation>Ngày {value} cách nay quá lâu.</translation>
    </message>
    <message>
        <source>“{value}” is no percentage from 0 to 100.</source>
        <translation>“{value}” không phải số từ 0 đến 100.</translation>
    </message>
    <message>
        <source>State, progress and day of completion do not agree.</source>
        <translation>Trạng thái, tiến độ và ngày hoàn thành không khớp nhau.</translation>
    </message>
    <message>
        <source>State and progress do not agree.</source>
        <translation>Trạng thái và tiến độ không khớp nhau.</translation>
    </message>
    <message>
        <source>No unit has a task of an issued plan that is to be reported on, so there is no form.</source>
        <translation>Chưa có đơn vị nào có nhiệm vụ thuộc kế hoạch đã ban hành nên không có phiếu để phát.</translation>
    </message>
    <message>
        <source>No form for this report is out that has not come back, so nobody is reminded.</source>
        <translation>Không có phiếu nào của báo cáo này đã gửi mà chưa nhận lại, nên không có đơn vị nào để đôn đốc.</translation>
    </message>
    <message>
        <source>“{text}” is no longer a task of this unit and is left out.</source>
        <translation>“{text}” không còn là nhiệm vụ trong sổ nên không lấy.</translation>
    </message>
    <message>
        <source>“{text}” was changed since the form was read, so nothing was taken. Read it again.</source>
        <translation>“{text}” đã thay đổi sau khi đọc phiếu nên chưa nhận gì. Hãy đọc lại phiếu.</translation>
    </message>
    <message>
        <source>Two forms say different things of “{text}”, so nothing was taken. Take one of them alone.</source>
        <translation>Hai phiếu ghi khác nhau về “{text}” nên chưa nhận gì. Hãy nhận riêng từng phiếu.</translation>
    </message>
    <message>
        <source>“{name}” has no level. Write it as xã …, phường … or đặc khu ….</source>
        <translation>“{name}” thiếu cấp hành chính. Hãy ghi xã …, phường … hoặc đặc khu ….</translation>
    </message>
    <message>
        <source>“{name}” stands in the list twice.</source>
        <translation>“{name}” có hai lần trong danh sách.</translation>
    </message>
    <message>
        <source>{name} is of {office} in another province, so its figures do not count.</source>
        <translation>{name} là của {office} thuộc tỉnh khác nên không cộng vào số liệu.</translation>
    </message>
    <message>
        <source>{name} has the figures of {other}, not of {period}.</source>
        <translation>{name} là số liệu kỳ {other}, không phải kỳ {period}.</translation>
    </message>
    <message>
        <source>“{title}” has no tasks to give.</source>
        <translation>“{title}” chưa có nhiệm vụ để giao.</translation>
    </message>
    <message>
        <source>This office made “{name}” itself. It is for the offices below.</source>
        <translation>Tệp “{name}” do chính đơn vị này lập để giao cho cấp dưới.</translation>
    </message>
    <message>
        <source>“{name}” is of {issuer}, which gives no tasks to an office of {province}. Choose another.</source>
        <translation>Tệp “{name}” của {issuer}, không giao nhiệm vụ cho cơ quan thuộc {province}. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>No file of this period was read yet. Read the offices&apos; files first.</source>
        <translation>Chưa đọc tệp nào của kỳ này. Hãy đọc tệp của các địa phương trước.</translation>
    </message>
    <message>
        <source>All offices of the list have sent, so there is nobody to remind.</source>
        <translation>Tất cả địa phương trong danh sách đã gửi nên không cần đôn đốc.</translation>
    </message>
    <message>
        <source>No workbook is attached to {name}.</source>
        <translation>{name} không có bảng tính đính kèm.</translation>
    </message>
    <message>
        <source>The archive {name} is damaged and cannot be read.</source>
        <translation>Tệp nén {name} bị hỏng, không đọc được.</translation>
    </message>
    <message>
        <source>A duty: unit and time stand in labelled lines.</source>
        <translation>Là nhiệm vụ: đơn vị và thời gian ghi ở các dòng có nhãn.</translation>
    </message>
    <message>
        <source>A duty: it stands below its unit.</source>
        <translation>Là nhiệm vụ: nằm dưới tên đơn vị.</translation>
    </message>
    <message>
        <source>A duty: its unit is named in the sentence.</source>
        <translation>Là nhiệm vụ: đơn vị được nêu tên trong câu.</translation>
    </message>
    <message>
        <source>A duty: the sentence gives it to a unit in so many words.</source>
        <translation>Là nhiệm vụ: câu văn giao nhiệm vụ trực tiếp cho một đơn vị.</translation>
    </message>
    <message>
        <source>The name of a unit: what stands below are its duties.</source>
        <translation>Tên đơn vị: các đoạn bên dưới là nhiệm vụ của đơn vị đó.</translation>
    </message>
    <message>
        <source>A matter and no unit: duties below it name their own units.</source>
        <translation>Là một nội dung, không phải đơn vị: nhiệm vụ bên dưới tự nêu tên đơn vị.</translation>
    </message>
    <message>
        <source>It opens a list: what stands below are the duties of its unit.</source>
        <translation>Mở đầu một danh sách: các dòng bên dưới là nhiệm vụ của đơn vị nêu trong câu.</translation>
    </message>
    <message>
        <source>No duty: it names no unit.</source>
        <translation>Không phải nhiệm vụ: không nêu tên đơn vị nào.</translation>
    </message>
    <message>
        <source>No duty: it speaks to everybody.</source>
        <translation>Không phải nhiệm vụ: yêu cầu chung đối với mọi đơn vị.</translation>
    </message>
    <message>
        <source>No duty: it says who carries the decision out.</source>
        <translation>Không phải nhiệm vụ: nêu ai chịu trách nhiệm thi hành quyết định.</translation>
    </message>
    <message>
        <source>No duty: this part looks back.</source>
        <translation>Không phải nhiệm vụ: phần này đánh giá việc đã qua.</translation>
    </message>
    <message>
        <source>No duty of its own: its unit has the same one in the part on duties.</source>
        <translation>Không phải nhiệm vụ riêng: đơn vị đã có nhiệm vụ này ở phần tổ chức thực hiện.</translation>
    </message>
    <message>
        <source>No duty: a note between a unit and its duties.</source>
        <translation>Không phải nhiệm vụ: lời ghi chú giữa tên đơn vị và các nhiệm vụ của đơn vị.</translation>
    </message>
    <message>
        <source>No duty: a remark behind the duties of the last unit.</source>
        <translation>Không phải nhiệm vụ: lưu ý chung sau nhiệm vụ của đơn vị cuối cùng.</translation>
    </message>
    <message>
        <source>A heading: it is bold as a whole.</source>
        <translation>Là đề mục: in đậm toàn bộ.</translation>
    </message>
    <message>
        <source>A heading with its text on the line: the lead is bold, italic or underlined.</source>
        <translation>Là đề mục có nội dung cùng dòng: phần đầu in đậm, in nghiêng hoặc gạch chân.</translation>
    </message>
    <message>
        <source>A heading: it is italic as a whole.</source>
        <translation>Là đề mục: in nghiêng toàn bộ.</translation>
    </message>
    <message>
        <source>A heading with its text on the line: a short lead stands before the colon.</source>
        <translation>Là đề mục có nội dung cùng dòng: phần đầu ngắn, đứng trước dấu hai chấm.</translation>
    </message>
    <message>
        <source>A heading: short and without a full stop, though it is not bold as others are.</source>
        <translation>Là đề mục: ngắn, không có dấu chấm, dù không in đậm như các đề mục khác.</translation>
    </message>
    <message>
        <source>A sentence: headings with such a number are bold in this paper.</source>
        <translation>Là câu văn: trong văn bản này, đề mục có dạng số như vậy đều in đậm.</translation>
    </message>
    <message>
        <source>A sentence: what stands before the colon is too long for a lead.</source>
        <translation>Là câu văn: phần trước dấu hai chấm quá dài so với một đề mục.</translation>
    </message>
    <message>
        <source>A sentence: what stands before the colon gives somebody a part.</source>
        <translation>Là câu văn: phần trước dấu hai chấm giao nhiệm vụ cho ai đó.</translation>
    </message>
    <message>
        <source>A sentence: it opens a list of duties.</source>
        <translation>Là câu văn: mở đầu một danh sách nhiệm vụ.</translation>
    </message>
    <message>
        <source>A heading: short, with a colon, and something else stands below it.</source>
        <translation>Là đề mục: ngắn, có dấu hai chấm và có nội dung khác bên dưới.</translation>
    </message>
    <message>
        <source>A sentence: it ends with a colon, and nothing stands below it.</source>
        <translation>Là câu văn: kết thúc bằng dấu hai chấm nhưng không có gì bên dưới.</translation>
    </message>
    <message>
        <source>A heading: a few words with a full stop, and text stands below it.</source>
        <translation>Là đề mục: vài từ có dấu chấm, bên dưới là nội dung.</translation>
    </message>
    <message>
        <source>A sentence: it ends as one.</source>
        <translation>Là câu văn: kết thúc như một câu.</translation>
    </message>
    <message>
        <source>A sentence: it is too long for a heading, or has two sentences.</source>
        <translation>Là câu văn: quá dài so với một đề mục, hoặc gồm hai câu.</translation>
    </message>
    <message>
        <source>A sentence: a lettered item among others, or one that gives somebody a part.</source>
        <translation>Là câu văn: một ý trong danh sách a), b), c) hoặc câu giao nhiệm vụ.</translation>
    </message>
    <message>
        <source>A heading: it has a number and no full stop.</source>
        <translation>Là đề mục: có số thứ tự và không có dấu chấm.</translation>
    </message>
    <message>
        <source>A new paragraph: it has a number of its own, or there is nothing to go on with.</source>
        <translation>Đoạn mới: có số thứ tự riêng, hoặc phía trước không có gì để nối.</translation>
    </message>
    <message>
        <source>Its place on the page tells whether it goes on with the line before.</source>
        <translation>Vị trí trên trang cho biết dòng này có nối với dòng trước hay không.</translation>
    </message>
    <message>
        <source>It goes on: the next word had no room among the letters of a line.</source>
        <translation>Nối tiếp: dòng trước đã đủ số chữ, không còn chỗ cho từ đầu của dòng này.</translation>
    </message>
    <message>
        <source>A new paragraph: it leads from the bases into the text.</source>
        <translation>Đoạn mới: câu dẫn từ phần căn cứ vào nội dung.</translation>
    </message>
    <message>
        <source>A new paragraph: it opens as the last paragraph of a paper does.</source>
        <translation>Đoạn mới: mở đầu như đoạn kết của văn bản.</translation>
    </message>
    <message>
        <source>A new paragraph: another basis, or the sender who issues the paper.</source>
        <translation>Đoạn mới: một căn cứ khác, hoặc cơ quan ban hành văn bản.</translation>
    </message>
    <message>
        <source>A new paragraph: a sentence opens behind a basis that ends in a comma.</source>
        <translation>Đoạn mới: một câu bắt đầu sau căn cứ kết thúc bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>It goes on: the sentence before waits for the rest of a citation.</source>
        <translation>Nối tiếp: câu trước còn thiếu phần trích dẫn.</translation>
    </message>
    <message>
        <source>A number or a sign opens a new paragraph, unless it is part of the sentence.</source>
        <translation>Số hoặc dấu đầu dòng mở đoạn mới, trừ khi thuộc câu trước.</translation>
    </message>
    <message>
        <source>It goes on: a number or a symbol was broken by the line&apos;s end.</source>
        <translation>Nối tiếp: số hoặc ký hiệu bị ngắt ở cuối dòng.</translation>
    </message>
    <message>
        <source>It goes on: a heading in capitals was broken by the line&apos;s end.</source>
        <translation>Nối tiếp: đề mục chữ in hoa bị ngắt ở cuối dòng.</translation>
    </message>
    <message>
        <source>A new paragraph: the one before is the last of a text.</source>
        <translation>Đoạn mới: đoạn trước là đoạn cuối của nội dung.</translation>
    </message>
    <message>
        <source>A new paragraph: one of both is in capitals.</source>
        <translation>Đoạn mới: một trong hai dòng viết in hoa.</translation>
    </message>
    <message>
        <source>A new paragraph: a word to everybody, and the sentence before was over.</source>
        <translation>Đoạn mới: lời nói chung với mọi đơn vị, và câu trước đã kết thúc.</translation>
    </message>
    <message>
        <source>No blank line parts it from a line that is about full.</source>
        <translation>Không có dòng trống và dòng trước gần đầy.</translation>
    </message>
    <message>
        <source>Small letters go on, unless the sentence before was over on a short line.</source>
        <translation>Chữ thường thì nối tiếp, trừ khi câu trước đã hết ở một dòng ngắn.</translation>
    </message>
    <message>
        <source>A new paragraph: behind a blank line, and the sentence before was over.</source>
        <translation>Đoạn mới: đứng sau dòng trống và câu trước đã hết.</translation>
    </message>
    <message>
        <source>It goes on: a list of citations was broken by the line&apos;s end.</source>
        <translation>Nối tiếp: danh sách văn bản trích dẫn bị ngắt ở cuối dòng.</translation>
    </message>
    <message>
        <source>The sentence before was over; it goes on only where the next word had no room.</source>
        <translation>Câu trước đã hết; chỉ nối khi dòng trước không đủ chỗ cho từ tiếp theo.</translation>
    </message>
    <message>
        <source>It goes on: the words around the break belong together.</source>
        <translation>Nối tiếp: các từ hai bên chỗ ngắt đi liền với nhau.</translation>
    </message>
    <message>
        <source>It goes on where the next word had no room on the line before.</source>
        <translation>Nối tiếp khi dòng trước không đủ chỗ cho từ tiếp theo.</translation>
    </message>
    <message>
        <source>Small letters go on, unless the sentence before was over.</source>
        <translation>Chữ thường thì nối tiếp, trừ khi câu trước đã hết.</translation>
    </message>
    <message>
        <source>A new paragraph: the sentence before was over.</source>
        <translation>Đoạn mới: câu trước đã hết.</translation>
    </message>
    <message>
        <source>It goes on: a figure behind a long line whose sentence was not over.</source>
        <translation>Nối tiếp: con số đứng sau một dòng dài chưa hết câu.</translation>
    </message>
    <message>
        <source>A new paragraph: each line of this file is one.</source>
        <translation>Đoạn mới: mỗi dòng của tệp này là một đoạn.</translation>
    </message>
    <message>
        <source>A letter: it has no name, and opens with whom it goes to.</source>
        <translation>Là công văn: không có tên loại văn bản, mở đầu bằng nơi kính gửi.</translation>
    </message>
    <message>
        <source>The name of the paper stands alone in capitals.</source>
        <translation>Tên loại văn bản đứng riêng một dòng, viết in hoa.</translation>
    </message>
    <message>
        <source>The plan stands behind the decision that issues it.</source>
        <translation>Kế hoạch nằm sau quyết định ban hành.</translation>
    </message>
    <message>
        <source>The name of the paper opens the line, its subject goes on behind it.</source>
        <translation>Tên loại văn bản ở đầu dòng, trích yếu viết tiếp ngay sau.</translation>
    </message>
    <message>
        <source>It is the year that the line before waits for.</source>
        <translation>Đây là năm mà dòng trước còn chờ.</translation>
    </message>
    <message>
        <source>It opens with a number, a sign or a bracket, so the subject is over.</source>
        <translation>Mở đầu bằng số, dấu hoặc ngoặc nên trích yếu đã hết.</translation>
    </message>
    <message>
        <source>In the file it goes on with the line before.</source>
        <translation>Trong tệp, dòng này nối với dòng trước.</translation>
    </message>
    <message>
        <source>It opens as a basis does, so the subject is over.</source>
        <translation>Mở đầu như một căn cứ nên trích yếu đã hết.</translation>
    </message>
    <message>
        <source>It tells of a day with a capital letter, so the subject is over.</source>
        <translation>Mở câu bằng ngày cụ thể nên trích yếu đã hết.</translation>
    </message>
    <message>
        <source>The subject is in capitals: what is in capitals goes on with it.</source>
        <translation>Trích yếu viết in hoa: dòng in hoa là phần tiếp theo.</translation>
    </message>
    <message>
        <source>It is in capitals and the subject is not.</source>
        <translation>Dòng này in hoa còn trích yếu thì không.</translation>
    </message>
    <message>
        <source>One of both is bold: only a short centred line goes on with the subject.</source>
        <translation>Chỉ một trong hai dòng in đậm: chỉ dòng ngắn, căn giữa mới thuộc trích yếu.</translation>
    </message>
    <message>
        <source>It is a basis, unless it is bold and centred as the subject is.</source>
        <translation>Là căn cứ, trừ khi in đậm và căn giữa như trích yếu.</translation>
    </message>
    <message>
        <source>It leads into the text, so the subject is over.</source>
        <translation>Là câu dẫn vào nội dung nên trích yếu đã hết.</translation>
    </message>
    <message>
        <source>It is centred as the subject is.</source>
        <translation>Căn giữa như trích yếu.</translation>
    </message>
    <message>
        <source>It is bold as the subject is.</source>
        <translation>In đậm như trích yếu.</translation>
    </message>
    <message>
        <source>The words around the break belong together.</source>
        <translation>Các từ hai bên chỗ ngắt đi liền với nhau.</translation>
    </message>
    <message>
        <source>It opens with words that a subject goes on with.</source>
        <translation>Mở đầu bằng những từ thường tiếp nối trích yếu.</translation>
    </message>
    <message>
        <source>The line before is full, and this one is its rest.</source>
        <translation>Dòng trước đã đầy, dòng này là phần còn lại.</translation>
    </message>
    <message>
        <source>Nothing binds it to the subject.</source>
        <translation>Không có gì gắn dòng này với trích yếu.</translation>
    </message>
    <message>
        <source>Text of the body: it is long, or ends the text.</source>
        <translation>Phần nội dung: dòng dài, hoặc kết thúc văn bản.</translation>
    </message>
    <message>
        <source>Ending: a title of somebody who signs.</source>
        <translation>Phần cuối: chức vụ của người ký.</translation>
    </message>
    <message>
        <source>Text of the body: neither a title nor a name nor a stamp.</source>
        <translation>Phần nội dung: không phải chức vụ, họ tên hay dấu.</translation>
    </message>
    <message>
        <source>Ending: it stands in the column beside the recipients.</source>
        <translation>Phần cuối: nằm ở cột bên cạnh nơi nhận.</translation>
    </message>
    <message>
        <source>Ending where a title stands above it.</source>
        <translation>Phần cuối nếu phía trên có chức vụ.</translation>
    </message>
    <message>
        <source>Behind the ending: on the next page, and somebody has signed.</source>
        <translation>Sau phần cuối: ở trang sau, khi đã có người ký.</translation>
    </message>
    <message>
        <source>Behind the ending: the name of an appendix.</source>
        <translation>Sau phần cuối: tên của phụ lục.</translation>
    </message>
    <message>
        <source>Behind the ending: a long line, a number or the name of a paper, after the name.</source>
        <translation>Sau phần cuối: dòng dài, số thứ tự hoặc tên loại văn bản, sau họ tên người ký.</translation>
    </message>
    <message>
        <source>Ending: recipients, titles and name.</source>
        <translation>Phần cuối: nơi nhận, chức vụ và họ tên.</translation>
    </message>
    <message>
        <source>No task is ticked. Tick those that are to be kept.</source>
        <translation>Chưa chọn nhiệm vụ nào. Hãy đánh dấu những nhiệm vụ cần ghi.</translation>
    </message>
    <message>
        <source>A task needs words. Write what is to be done.</source>
        <translation>Nhiệm vụ chưa có nội dung. Hãy nhập nội dung.</translation>
    </message>
    <message>
        <source>Nothing of the plans in force is due in {period}. Choose another period.</source>
        <translation>Trong {period} không có nhiệm vụ nào đến hạn của các kế hoạch đã ban hành. Hãy chọn kỳ khác.</translation>
    </message>
    <message>
        <source>{name} gives no tasks: it is no such workbook.</source>
        <translation>{name} không phải tệp giao nhiệm vụ.</translation>
    </message>
    <message>
        <source>A sentence: it opens with what the unit above is to do.</source>
        <translation>Là câu văn: mở đầu bằng việc mà đơn vị ở trên phải làm.</translation>
    </message>
    <message>
        <source>Name a file, or a plan with --plan.</source>
        <translation>Hãy nêu một tệp, hoặc một kế hoạch bằng --plan.</translation>
    </message>
    <message>
        <source>Its place does not tell: it stands in the middle of the page.</source>
        <translation>Vị trí không cho biết: dòng nằm giữa trang.</translation>
    </message>
    <message>
        <source>It is indented as the first lines of paragraphs are here.</source>
        <translation>Dòng thụt vào như dòng đầu của các đoạn trong văn bản này.</translation>
    </message>
    <message>
        <source>Its place does not tell: it opens with a number or a sign.</source>
        <translation>Vị trí không cho biết: dòng mở đầu bằng số hoặc dấu.</translation>
    </message>
    <message>
        <source>It begins at the margin, as lines that go on do here.</source>
        <translation>Dòng bắt đầu ở sát lề như các dòng nối tiếp trong văn bản này.</translation>
    </message>
    <message>
        <source>White space parts it from the line before.</source>
        <translation>Có khoảng trắng ngăn với dòng trước.</translation>
    </message>
    <message>
        <source>No white space parts it from the line before, as it does paragraphs here.</source>
        <translation>Không có khoảng trắng ngăn với dòng trước như giữa các đoạn trong văn bản này.</translation>
    </message>
    <message>
        <source>The line before is short, and its next word had room there.</source>
        <translation>Dòng trước ngắn, còn chỗ cho từ tiếp theo.</translation>
    </message>
    <message>
        <source>The line before was stretched to the margin, or its sentence was not over.</source>
        <translation>Dòng trước được dàn đều đến lề, hoặc câu chưa kết thúc.</translation>
    </message>
    <message>
        <source>The line before is full, and its sentence was not over.</source>
        <translation>Dòng trước đã đầy và câu chưa kết thúc.</translation>
    </message>
    <message>
        <source>Its place does not tell: the sentence before was over.</source>
        <translation>Vị trí không cho biết: câu trước đã kết thúc.</translation>
    </message>
    <message>
        <source>“{name}” stays open until its text is saved: the disk is full, or another program holds the data. Put that right first, then open the other one.</source>
        <translation>“{name}” vẫn mở cho đến khi lưu được nội dung: ổ đĩa đã đầy hoặc chương trình khác đang giữ dữ liệu. Hãy khắc phục trước rồi mở văn bản khác.</translation>
    </message>
    <message>
        <source>{files} of {office} say different things of the same day, so none of them counts. Choose in the window which one does.</source>
        <translation>Các tệp {files} của {office} cùng ngày nhưng số liệu khác nhau nên chưa tệp nào được tính. Hãy chọn trong cửa sổ chương trình tệp được tính.</translation>
    </message>
    <message>
        <source>The backup is not sound and was not kept. Check the free space of the disk, then try again.</source>
        <translation>Bản sao lưu không đọc được nên không giữ lại. Hãy kiểm tra dung lượng trống của ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The text still says: “{words}”. Change it there, too.</source>
        <translation>Văn bản vẫn ghi: “{words}”. Hãy sửa cả trong văn bản.</translation>
    </message>
    <message>
        <source>In the assignment the tasks stay with “{names}”: no unit has the new name. Choose theirs there.</source>
        <translation>Nhiệm vụ vẫn giao cho “{names}” vì danh mục không có đơn vị mang tên mới. Hãy chọn đơn vị ở mục Phân công.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Writing “{name}” …</source>
        <translation>Đang ghi “{name}”…</translation>
    </message>
    <message>
        <source>“{name}” is held by another program</source>
        <translation>“{name}” đang mở trong chương trình khác</translation>
    </message>
    <message>
        <source>It is probably open in Word or Excel; it was tried five times. Write it as “{name}” instead?</source>
        <translation>Có lẽ tệp đang mở trong Word hoặc Excel; chương trình đã thử năm lần. Ghi thành “{name}”?</translation>
    </message>
    <message>
        <source>Write under the other name</source>
        <translation>Ghi tên khác</translation>
    </message>
    <message>
        <source>Do not write</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>“{name}” was sent to the printer {printer}.</source>
        <translation>Đã gửi bản in “{name}” tới máy in {printer}.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>Đã xuất “{name}”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Văn bản Word</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Plan as Word or PDF …</source>
        <translation>Kế hoạch (Word, PDF)…</translation>
    </message>
    <message>
        <source>Assignment table as Excel or Word …</source>
        <translation>Biểu phân công (Excel, Word)…</translation>
    </message>
    <message>
        <source>Progress workbook …</source>
        <translation>Biểu tiến độ (Excel)…</translation>
    </message>
    <message>
        <source>The whole work file as a folder …</source>
        <translation>Hồ sơ công việc: lập thư mục…</translation>
    </message>
    <message>
        <source>The whole work file as an archive …</source>
        <translation>Hồ sơ công việc: lập tệp nén (.zip)…</translation>
    </message>
    <message>
        <source>Assignment slip …</source>
        <translation>Phiếu giao việc…</translation>
    </message>
    <message>
        <source>Reminder letter …</source>
        <translation>Công văn đôn đốc…</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>Bảng theo dõi nhiệm vụ</translation>
    </message>
    <message>
        <source>Its deadlines as a calendar file</source>
        <translation>Xuất hạn của đơn vị ra tệp lịch (.ics)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Tệp nén</translation>
    </message>
    <message>
        <source>Where shall the folder of the work file be made?</source>
        <translation>Chọn nơi lập thư mục hồ sơ công việc</translation>
    </message>
    <message>
        <source>No form for this report is out that has not come back.</source>
        <translation>Không có phiếu nào của báo cáo này đã gửi mà chưa nhận lại.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” were written.</source>
        <translation>Đã xuất “{first}” và “{second}”.</translation>
    </message>
    <message>
        <source>Calendar file for the phone or Outlook</source>
        <translation>Tệp lịch cho điện thoại hoặc Outlook</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Not started</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Chưa ghi nguồn</translation>
    </message>
    <message>
        <source>A superior&apos;s paper</source>
        <translation>Văn bản của cấp trên</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>Quy định của pháp luật</translation>
    </message>
    <message>
        <source>The unit&apos;s function</source>
        <translation>Chức năng của đơn vị</translation>
    </message>
    <message>
        <source>The office&apos;s own initiative</source>
        <translation>Cơ quan tự đề ra</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Giao cho cơ quan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Nơi khác</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Rất cao</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Lead, with others</source>
        <translation>Chủ trì, phối hợp</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Gets tasks</source>
        <translation>Giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Asked to support</source>
        <translation>Đề nghị phối hợp</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Được sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Bị thay thế</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Cần kiểm tra</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>6 tháng một lần</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hằng năm</translation>
    </message>
    <message>
        <source>When asked</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Commune (xã)</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Ward (phường)</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Special zone (đặc khu)</source>
        <translation>Đặc khu</translation>
    </message>
    <message>
        <source>District (before 01/7/2025)</source>
        <translation>Huyện (trước 01/7/2025)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Numbered 1.</source>
        <translation>Đoạn đánh số 1.</translation>
    </message>
    <message>
        <source>Point a)</source>
        <translation>Điểm a)</translation>
    </message>
    <message>
        <source>Bullet -</source>
        <translation>Gạch đầu dòng</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đoạn kết</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Chú thích cuối trang</translation>
    </message>
    <message>
        <source>Another signer</source>
        <translation>Người ký khác</translation>
    </message>
    <message>
        <source>Office below the signer&apos;s name</source>
        <translation>Chức vụ ghi dưới tên người ký</translation>
    </message>
    <message>
        <source>Decision before the plan</source>
        <translation>Quyết định ban hành kế hoạch</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Trong hạn</translation>
    </message>
    <message>
        <source>Done early</source>
        <translation>Hoàn thành trước hạn</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Hoàn thành quá hạn</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Chưa có thời hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>Còn 1 ngày</translation>
    </message>
    <message>
        <source>Due in 3 days</source>
        <translation>Còn 3 ngày</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Còn 7 ngày</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Chưa ban hành</translation>
    </message>
    <message>
        <source>The plan is not issued yet: nothing of it is due</source>
        <translation>Kế hoạch chưa ban hành: chưa nhiệm vụ nào phải thực hiện</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Quarter {roman}/{year}</source>
        <translation>Quý {roman}/{year}</translation>
    </message>
    <message>
        <source>Nine months of {year}</source>
        <translation>9 tháng năm {year}</translation>
    </message>
    <message>
        <source>Month {index}/{year}</source>
        <translation>Tháng {index}/{year}</translation>
    </message>
    <message>
        <source>Week {index}/{year} ({first}–{last})</source>
        <translation>Tuần {index}/{year} ({first}–{last})</translation>
    </message>
    <message>
        <source>First half of {year}</source>
        <translation>6 tháng đầu năm {year}</translation>
    </message>
    <message>
        <source>Second half of {year}</source>
        <translation>6 tháng cuối năm {year}</translation>
    </message>
    <message>
        <source>Plan added</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Plan edited</source>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>Words replaced in the plan</source>
        <translation>Thay từ trong kế hoạch</translation>
    </message>
    <message>
        <source>Task made for a superior&apos;s demand</source>
        <translation>Tạo nhiệm vụ theo yêu cầu của cấp trên</translation>
    </message>
    <message>
        <source>Order of the plan changed</source>
        <translation>Đổi thứ tự trong kế hoạch</translation>
    </message>
    <message>
        <source>Heading of the plan added or renamed</source>
        <translation>Thêm hoặc đổi tên đề mục của kế hoạch</translation>
    </message>
    <message>
        <source>Paragraph made a task, or a task a paragraph</source>
        <translation>Chuyển đoạn văn thành nhiệm vụ hoặc ngược lại</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>Sửa phân công</translation>
    </message>
    <message>
        <source>Changed: {part}</source>
        <translation>Sửa {part}</translation>
    </message>
    <message>
        <source>File added to the plan: {file}</source>
        <translation>Thêm tệp vào kế hoạch: {file}</translation>
    </message>
    <message>
        <source>File taken out of the plan: {file}</source>
        <translation>Bỏ tệp khỏi kế hoạch: {file}</translation>
    </message>
    <message>
        <source>File renamed: {file}</source>
        <translation>Đổi tên tệp: {file}</translation>
    </message>
    <message>
        <source>Entry of an exported file removed: {file}</source>
        <translation>Bỏ mục tệp đã xuất: {file}</translation>
    </message>
    <message>
        <source>Superior&apos;s paper added: {paper}</source>
        <translation>Thêm văn bản của cấp trên: {paper}</translation>
    </message>
    <message>
        <source>Superior&apos;s paper taken out: {paper}</source>
        <translation>Bỏ văn bản của cấp trên: {paper}</translation>
    </message>
    <message>
        <source>Decided whether a demand is taken: {demand}</source>
        <translation>Quyết định lấy hay không lấy yêu cầu: {demand}</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Taken back to draft</source>
        <translation>Rút về dự thảo</translation>
    </message>
    <message>
        <source>Issued as {number}, {day}</source>
        <translation>Ban hành số {number}, ngày {day}</translation>
    </message>
    <message>
        <source>Plan closed</source>
        <translation>Kết thúc kế hoạch</translation>
    </message>
    <message>
        <source>Plan reopened</source>
        <translation>Mở lại kế hoạch</translation>
    </message>
    <message>
        <source>Version {version} begun</source>
        <translation>Lập phiên bản {version}</translation>
    </message>
    <message>
        <source>Deadlines of recurring tasks made by the new version</source>
        <translation>Phiên bản mới lập hạn từng kỳ cho nhiệm vụ định kỳ</translation>
    </message>
    <message>
        <source>Plan put into the bin</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Plan taken out of the bin</source>
        <translation>Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>Draft put into the bin</source>
        <translation>Chuyển bản đang soạn vào thùng rác</translation>
    </message>
    <message>
        <source>Draft taken out of the bin</source>
        <translation>Khôi phục bản đang soạn</translation>
    </message>
    <message>
        <source>Draft removed for good</source>
        <translation>Xóa hẳn bản đang soạn</translation>
    </message>
    <message>
        <source>Draft renamed</source>
        <translation>Đổi tên bản đang soạn</translation>
    </message>
    <message>
        <source>Words replaced in the draft</source>
        <translation>Thay từ trong bản đang soạn</translation>
    </message>
    <message>
        <source>Draft copied</source>
        <translation>Nhân bản bản đang soạn</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>{count} task{count:|s} taken over from {name}</source>
        <translation>Nhận {count} nhiệm vụ từ {name}</translation>
    </message>
    <message>
        <source>Task added outside of plans</source>
        <translation>Ghi nhiệm vụ ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Source of the task noted</source>
        <translation>Ghi nguồn giao nhiệm vụ</translation>
    </message>
    <message>
        <source>Receipt of the task noted</source>
        <translation>Ghi tiếp nhận nhiệm vụ</translation>
    </message>
    <message>
        <source>File attached: {file}</source>
        <translation>Đính kèm tệp: {file}</translation>
    </message>
    <message>
        <source>File detached: {file}</source>
        <translation>Gỡ tệp: {file}</translation>
    </message>
    <message>
        <source>Unfinished tasks carried into the plan</source>
        <translation>Chuyển nhiệm vụ chưa hoàn thành sang kế hoạch</translation>
    </message>
    <message>
        <source>Task ended as a whole</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>Unit&apos;s form taken over</source>
        <translation>Nhận phiếu của đơn vị</translation>
    </message>
    <message>
        <source>Unfinished tasks: {carry} carried over, {done} done, {pause} paused</source>
        <translation>Nhiệm vụ chưa hoàn thành: {carry} chuyển sang kế hoạch mới, {done} hoàn thành, {pause} tạm dừng</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Unit edited</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>{count} task{count:|s} handed over to {into}</source>
        <translation>Bàn giao {count} nhiệm vụ cho {into}</translation>
    </message>
    <message>
        <source>Unit merged into {into}</source>
        <translation>Gộp vào {into}</translation>
    </message>
    <message>
        <source>Unit removed</source>
        <translation>Xóa đơn vị</translation>
    </message>
    <message>
        <source>Legal document added</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>Legal document edited</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Legal document removed</source>
        <translation>Xóa văn bản</translation>
    </message>
    <message>
        <source>Legal library renewed by the new version</source>
        <translation>Danh mục văn bản căn cứ được phiên bản mới bổ sung</translation>
    </message>
    <message>
        <source>Day added to the calendar</source>
        <translation>Thêm ngày vào lịch làm việc</translation>
    </message>
    <message>
        <source>Day taken out of the calendar</source>
        <translation>Bỏ ngày khỏi lịch làm việc</translation>
    </message>
    <message>
        <source>Signers edited</source>
        <translation>Sửa người ký</translation>
    </message>
    <message>
        <source>Filter “{name}” saved</source>
        <translation>Lưu bộ lọc “{name}”</translation>
    </message>
    <message>
        <source>Filter “{name}” removed</source>
        <translation>Xóa bộ lọc “{name}”</translation>
    </message>
    <message>
        <source>Report added to what is owed</source>
        <translation>Thêm vào chế độ báo cáo</translation>
    </message>
    <message>
        <source>Rule of a report changed</source>
        <translation>Sửa chế độ báo cáo</translation>
    </message>
    <message>
        <source>Report taken out of what is owed</source>
        <translation>Bỏ khỏi chế độ báo cáo</translation>
    </message>
    <message>
        <source>Report begun</source>
        <translation>Bắt đầu soạn báo cáo</translation>
    </message>
    <message>
        <source>Report edited</source>
        <translation>Sửa báo cáo</translation>
    </message>
    <message>
        <source>Figures of the report taken anew, {count} sentence{count:|s} changed</source>
        <translation>Tính lại số liệu báo cáo, {count} câu thay đổi</translation>
    </message>
    <message>
        <source>Report removed</source>
        <translation>Xóa báo cáo</translation>
    </message>
    <message>
        <source>Report submitted for signature</source>
        <translation>Trình ký báo cáo</translation>
    </message>
    <message>
        <source>Report taken back to draft</source>
        <translation>Rút báo cáo về dự thảo</translation>
    </message>
    <message>
        <source>Report issued as {number}, {day}</source>
        <translation>Ban hành báo cáo số {number}, {day}</translation>
    </message>
    <message>
        <source>Number taken off the report</source>
        <translation>Bỏ số của báo cáo</translation>
    </message>
    <message>
        <source>Earlier text of the report taken again</source>
        <translation>Khôi phục bản trước của báo cáo</translation>
    </message>
    <message>
        <source>Report sent on {day}</source>
        <translation>Ghi nhận đã gửi báo cáo ngày {day}</translation>
    </message>
    <message>
        <source>Sending of the report corrected: {day}</source>
        <translation>Sửa thông tin gửi báo cáo: {day}</translation>
    </message>
    <message>
        <source>File added to the report: {file}</source>
        <translation>Thêm tệp vào báo cáo: {file}</translation>
    </message>
    <message>
        <source>File taken out of the report: {file}</source>
        <translation>Bỏ tệp khỏi báo cáo: {file}</translation>
    </message>
    <message>
        <source>Sending of the report taken back</source>
        <translation>Bỏ ghi nhận đã gửi báo cáo</translation>
    </message>
    <message>
        <source>Office edited</source>
        <translation>Sửa thông tin cơ quan</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>year of the plan</source>
        <translation>năm kế hoạch</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>mức độ khẩn</translation>
    </message>
    <message>
        <source>superior&apos;s plan</source>
        <translation>văn bản của cấp trên</translation>
    </message>
    <message>
        <source>letterhead, office above</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>letterhead, issuing office</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>ký hiệu</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa danh</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày tháng</translation>
    </message>
    <message>
        <source>drafting unit</source>
        <translation>đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>phụ lục</translation>
    </message>
    <message>
        <source>Completed before the deadline</source>
        <translation>Hoàn thành trước hạn</translation>
    </message>
    <message>
        <source>Completed on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>Completed after the deadline</source>
        <translation>Hoàn thành quá hạn</translation>
    </message>
    <message>
        <source>{late}/{count} period{count:|s} late</source>
        <translation>{late}/{count} kỳ không đúng hạn</translation>
    </message>
    <message>
        <source>Late in {late} of {count} period{count:|s}</source>
        <translation>{late} trong {count} kỳ không đúng hạn</translation>
    </message>
    <message>
        <source>Date due {day}</source>
        <translation>Hạn ngày {day}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hôm nay {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} hôm nay</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} ngày {day}</translation>
    </message>
    <message>
        <source>{count} minute{count:|s}</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>{count} hour{count:|s}</source>
        <translation>{count} giờ</translation>
    </message>
    <message>
        <source>{count} day{count:|s}</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Không mở được</translation>
    </message>
    <message>
        <source>Being drafted, step {step}/{steps}</source>
        <translation>Đang soạn, bước {step}/{steps}</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Chưa đặt tên</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Từ mẫu</translation>
    </message>
    <message>
        <source>From the plan of {name}</source>
        <translation>Từ kế hoạch năm {name}</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>Từ tệp {name}</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Tự soạn từ đầu</translation>
    </message>
    <message>
        <source>From a superior&apos;s paper</source>
        <translation>Từ văn bản của cấp trên</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Từ {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>undone by {who}, {when}</source>
        <translation>đã hoàn tác: {who}, {when}</translation>
    </message>
    <message>
        <source>Overdue {days} day{days:|s}</source>
        <translation>Quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Còn 1 ngày</translation>
    </message>
    <message>
        <source>{days} day{days:|s} left</source>
        <translation>Còn {days} ngày</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Heading, level 1 (I.)</source>
        <translation>Đề mục cấp 1 (I.)</translation>
    </message>
    <message>
        <source>Heading, level 2 (1.)</source>
        <translation>Đề mục cấp 2 (1.)</translation>
    </message>
    <message>
        <source>Heading, level 3 (1.1.)</source>
        <translation>Đề mục cấp 3 (1.1.)</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Hạn {day}</translation>
    </message>
    <message>
        <source>(last working day {day})</source>
        <translation>(ngày làm việc liền trước {day})</translation>
    </message>
    <message>
        <source>(working day {day})</source>
        <translation>(ngày làm việc liền trước {day})</translation>
    </message>
    <message>
        <source>{weekday}, {day}/{month}/{year}</source>
        <translation>{weekday}, ngày {day} tháng {month} năm {year}</translation>
    </message>
    <message>
        <source>{count} file{count:|s} of other offices read</source>
        <translation>Đọc {count} tệp của địa phương</translation>
    </message>
    <message>
        <source>List of offices changed</source>
        <translation>Sửa danh sách xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Day due of a period set</source>
        <translation>Đặt hạn gửi của kỳ</translation>
    </message>
    <message>
        <source>File of an office chosen</source>
        <translation>Chọn tệp của địa phương</translation>
    </message>
    <message>
        <source>Files of other offices taken out</source>
        <translation>Bỏ tệp của địa phương</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>No file was written or read on this computer yet.</source>
        <translation>Chưa có tệp nào được xuất hoặc đọc trên máy này.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is no such day. Type it as dd/mm/yyyy.</source>
        <translation>Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>The text rests on figures that were taken earlier; by now they are others for this period. Take the figures anew first, unless the report was signed as it is.</source>
        <translation>Nội dung dựa trên số liệu lấy trước đó; đến nay số liệu của kỳ đã khác. Hãy tính lại số liệu rồi trình ký lại, trừ khi bản giấy đã ký như vậy.</translation>
    </message>
    <message>
        <source>Issue this report?</source>
        <translation>Ban hành báo cáo này?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Number or name at the receiver</source>
        <translation>Số đến hoặc người nhận ở nơi nhận</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Correct how it was sent?</source>
        <translation>Sửa thông tin gửi?</translation>
    </message>
    <message>
        <source>Write down that it was sent?</source>
        <translation>Ghi nhận đã gửi báo cáo?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Ghi đã gửi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>As its title says it</source>
        <translation>Ghi như trích yếu của báo cáo</translation>
    </message>
    <message>
        <source>Công văn số 12/SNV-HTQT ngày 20/10/2026 của …</source>
        <translation>Công văn số 12/SNV-HTQT ngày 20/10/2026 của …</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Figures to</source>
        <translation>Số liệu đến ngày</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Số liệu từ ngày</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Soạn báo cáo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo chữ</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Các câu</translation>
    </message>
    <message>
        <source>Which figures shall be put in?</source>
        <translation>Chèn số liệu nào?</translation>
    </message>
    <message>
        <source>The sentence stands where the cursor is and keeps its sources; its figures are renewed with the others.</source>
        <translation>Câu được chèn tại vị trí con trỏ, giữ nguồn và được tính lại cùng các số liệu khác.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Putting the package together …</source>
        <translation>Đang lập gói gửi…</translation>
    </message>
    <message>
        <source>number and date</source>
        <translation>số và ngày ban hành</translation>
    </message>
    <message>
        <source>the signer&apos;s name</source>
        <translation>họ tên người ký</translation>
    </message>
    <message>
        <source>Still missing: {what}. The package is marked as a draft.</source>
        <translation>Còn thiếu: {what}. Thư gửi kèm ghi rõ là dự thảo.</translation>
    </message>
    <message>
        <source>Add the signed copy …</source>
        <translation>Thêm bản ký…</translation>
    </message>
    <message>
        <source>No signed copy was added yet: the package holds the text without signature and seal.</source>
        <translation>Chưa có bản ký: gói gửi đang dùng bản chưa có chữ ký và dấu.</translation>
    </message>
    <message>
        <source>name@province.gov.vn</source>
        <translation>ten@tinh.gov.vn</translation>
    </message>
    <message>
        <source>E-mail address of the receiver</source>
        <translation>Thư điện tử của nơi nhận</translation>
    </message>
    <message>
        <source>E-mail draft …</source>
        <translation>Thư điện tử…</translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation>Tệp nén…</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Sao chép thông tin văn bản</translation>
    </message>
    <message>
        <source>Number, date, subject, signer and files, to be pasted into the e-office</source>
        <translation>Số, ngày, trích yếu, người ký, nơi nhận, tên tệp để dán vào hệ thống quản lý văn bản</translation>
    </message>
    <message>
        <source>Package to be sent</source>
        <translation>Gói gửi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Write down that it was sent …</source>
        <translation>Ghi đã gửi…</translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation>tài liệu kèm theo</translation>
    </message>
    <message>
        <source>signed copy</source>
        <translation>bản ký</translation>
    </message>
    <message>
        <source>Signed copy of the report</source>
        <translation>Bản ký của báo cáo</translation>
    </message>
    <message>
        <source>“{name}” has another number or date than the report and is not sent.</source>
        <translation>“{name}” ghi số hoặc ngày khác với báo cáo nên không được gửi.</translation>
    </message>
    <message>
        <source>“{name}” is kept with the report and goes in the package.</source>
        <translation>“{name}” đã được lưu cùng báo cáo và có trong gói gửi.</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Thư điện tử soạn sẵn</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Tệp nén</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>Đã xuất “{name}”.</translation>
    </message>
    <message>
        <source>The facts are in the clipboard.</source>
        <translation>Đã sao chép thông tin văn bản.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}, {way}</source>
        <translation>Đã ghi: gửi ngày {day}, {way}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục khác</translation>
    </message>
    <message>
        <source>The figures are computed anew as of {day}. Sentences that you changed stay as they are.</source>
        <translation>Số liệu được tính lại đến ngày {day}. Những câu đã sửa tay được giữ nguyên để đối chiếu.</translation>
    </message>
    <message>
        <source>No sentence changes; the table does.</source>
        <translation>Không có câu nào thay đổi; bảng số liệu thay đổi.</translation>
    </message>
    <message>
        <source>{count} of your own {count:stays|stay} and should be compared.</source>
        <translation>{count} câu đã sửa tay được giữ nguyên, cần đối chiếu.</translation>
    </message>
    <message>
        <source>Take the figures anew?</source>
        <translation>Tính lại số liệu?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tính lại</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Yours stays: {text}</source>
        <translation>Giữ câu đã sửa: {text}</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Thêm: {text}</translation>
    </message>
    <message>
        <source>Goes: {text}</source>
        <translation>Bỏ: {text}</translation>
    </message>
    <message>
        <source>Becomes: {text}</source>
        <translation>Đổi thành: {text}</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>Tất cả các kỳ</translation>
    </message>
    <message>
        <source>Without those that a longer report covers</source>
        <translation>Trừ kỳ trùng với báo cáo dài hơn</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Các kỳ</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Mọi kế hoạch</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Owed from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>two months before the last one</source>
        <translation>hai tháng trước tháng cuối kỳ</translation>
    </message>
    <message>
        <source>month before the last one</source>
        <translation>tháng trước tháng cuối kỳ</translation>
    </message>
    <message>
        <source>last month of the period</source>
        <translation>tháng cuối kỳ</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>tháng sau kỳ</translation>
    </message>
    <message>
        <source>It is in the list already, due on {first} for {period}; this one would be due on {second}. Where only the day was changed, go back and change the one in the list.</source>
        <translation>Báo cáo này đã có trong danh sách, {period} nộp ngày {first}; mục này nộp ngày {second}. Nếu chỉ đổi ngày nộp, hãy quay lại và sửa mục đã có.</translation>
    </message>
    <message>
        <source>Report on the same twice?</source>
        <translation>Nộp hai lần cùng một báo cáo?</translation>
    </message>
    <message>
        <source>Report twice</source>
        <translation>Giữ cả hai mục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Days before it is due</source>
        <translation>Số ngày chốt trước hạn nộp</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Nộp ngày</translation>
    </message>
    <message>
        <source>Days of the figures</source>
        <translation>Thời gian lấy số liệu</translation>
    </message>
    <message>
        <source>Outline: one heading a line, a dash before those below</source>
        <translation>Bố cục: mỗi dòng một đề mục, gạch đầu dòng cho đề mục cấp dưới</translation>
    </message>
    <message>
        <source>Report that is owed</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>{period}: figures from {first} to {last}, due on {due}</source>
        <translation>{period}: số liệu từ {first} đến {last}, nộp chậm nhất {due}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>On a subject</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa soạn</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Gửi sau hạn</translation>
    </message>
    <message>
        <source>From the 15th to the 14th (Decree 09/2019)</source>
        <translation>Từ ngày 15 đến ngày 14 (NĐ 09/2019)</translation>
    </message>
    <message>
        <source>From the first to the last day of the period</source>
        <translation>Từ ngày đầu đến ngày cuối kỳ</translation>
    </message>
    <message>
        <source>Until some days before it is due</source>
        <translation>Đến trước hạn nộp một số ngày</translation>
    </message>
    <message>
        <source>Document management system</source>
        <translation>Hệ thống quản lý văn bản</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>Sent: {day}</source>
        <translation>Đã gửi ngày {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gửi {day}</translation>
    </message>
    <message>
        <source>overdue {days} day{days:|s}</source>
        <translation>quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>{days} day{days:|s} left</source>
        <translation>còn {days} ngày</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
</context>
</TS>
