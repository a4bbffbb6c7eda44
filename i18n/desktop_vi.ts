<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
    <context>
        <name>DateEdit</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Chọn trên lịch</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>A plan in the layout of Decree 30, ready to sign, without a manual</source>
            <translation>Kế hoạch đúng thể thức Nghị định 30, sẵn sàng trình ký, không cần đọc hướng dẫn</translation>
        </message>
        <message>
            <source>Every task with a unit and a date; what is late is seen at once</source>
            <translation>Mỗi nhiệm vụ có đơn vị và thời hạn; việc quá hạn thấy ngay</translation>
        </message>
        <message>
            <source>Works without a network; the data stays on this computer and is backed up by itself</source>
            <translation>Không cần mạng; dữ liệu nằm trên máy này và được tự động sao lưu</translation>
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
            <source>The plan book of a commune office</source>
            <translation>Sổ kế hoạch của văn phòng cấp xã</translation>
        </message>
        <message>
            <source>Type without tones if you like</source>
            <translation>Gõ không dấu cũng được</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Tỉnh, thành phố</translation>
        </message>
        <message>
            <source>Name of the commune</source>
            <translation>Tên xã, phường, đặc khu</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp</translation>
        </message>
        <message>
            <source>Chairman</source>
            <translation>Chủ tịch</translation>
        </message>
        <message>
            <source>Deputy chairmen, one a line</source>
            <translation>Các Phó Chủ tịch, mỗi người một dòng</translation>
        </message>
        <message>
            <source>The letterhead will be</source>
            <translation>Tên cơ quan trên văn bản</translation>
        </message>
        <message>
            <source>Everything can be changed later in the settings.</source>
            <translation>Mọi thông tin đều sửa được sau trong Cài đặt.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Set the office up</source>
            <translation>Hoàn tất</translation>
        </message>
        <message>
            <source>Who is the office?</source>
            <translation>Cơ quan của bạn là?</translation>
        </message>
        <message>
            <source>{count} usual units are proposed: {names} …</source>
            <translation>Đề xuất sẵn {count} đơn vị thường có: {names} …</translation>
        </message>
        <message>
            <source>Type or choose the province.</source>
            <translation>Gõ hoặc chọn tỉnh, thành phố.</translation>
        </message>
        <message>
            <source>Type or choose the commune.</source>
            <translation>Gõ hoặc chọn xã, phường, đặc khu.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>LegalPage</name>
        <message>
            <source>Legal documents</source>
            <translation>Văn bản căn cứ</translation>
        </message>
        <message>
            <source>Documents that plans rest upon; the wizard takes bases from here</source>
            <translation>Các văn bản mà kế hoạch viện dẫn; trợ lý lấy căn cứ từ đây</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Tìm  Ctrl+K</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Văn bản mới</translation>
        </message>
        <message>
            <source>Number, issuer or words of the subject</source>
            <translation>Số, cơ quan ban hành hoặc chữ trong trích yếu</translation>
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
            <source>Date</source>
            <translation>Ngày ban hành</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Cơ quan ban hành</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Cited in</source>
            <translation>Viện dẫn</translation>
        </message>
        <message>
            <source>No document fits the filter</source>
            <translation>Không có văn bản nào khớp bộ lọc</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Number and symbol</source>
            <translation>Số, ký hiệu</translation>
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
            <source>Remove from the library</source>
            <translation>Xóa khỏi thư viện</translation>
        </message>
        <message>
            <source>Copy as a full citation</source>
            <translation>Chép viện dẫn đầy đủ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>{count} documents</source>
            <translation>{count} văn bản</translation>
        </message>
        <message>
            <source>A plan cites this document with the date {day}. Check the original.</source>
            <translation>Có kế hoạch viện dẫn văn bản này với ngày {day}. Hãy đối chiếu bản gốc.</translation>
        </message>
        <message>
            <source>There is no such day. Type it as dd/mm/yyyy.</source>
            <translation>Không có ngày này. Hãy gõ theo dạng dd/mm/yyyy.</translation>
        </message>
        <message>
            <source>Type the number, or the subject.</source>
            <translation>Gõ số, ký hiệu hoặc trích yếu.</translation>
        </message>
        <message>
            <source>“{name}” was saved.</source>
            <translation>Đã lưu “{name}”.</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>Đã xóa “{name}”.</translation>
        </message>
        <message>
            <source>The citation is on the clipboard.</source>
            <translation>Đã chép viện dẫn vào bộ nhớ tạm.</translation>
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
            <translation>Dữ liệu: đang mở …</translation>
        </message>
        <message>
            <source>F1  Help</source>
            <translation>F1  Trợ giúp</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Đóng chương trình</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Đã hoàn tác: {what}</translation>
        </message>
        <message>
            <source>A report was kept in {path}.</source>
            <translation>Báo cáo lỗi được lưu tại {path}.</translation>
        </message>
        <message>
            <source>The program met a fault of its own. What was saved is safe; go on working, or start it again.</source>
            <translation>Chương trình gặp lỗi. Những gì đã lưu vẫn an toàn; có thể làm tiếp hoặc khởi động lại chương trình.</translation>
        </message>
        <message>
            <source>Data: in a cloud folder</source>
            <translation>Dữ liệu: nằm trong thư mục đám mây</translation>
        </message>
        <message>
            <source>Data: fine</source>
            <translation>Dữ liệu: bình thường</translation>
        </message>
        <message>
            <source>Last backup: {time}</source>
            <translation>Sao lưu gần nhất: {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Chưa có bản sao lưu</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Tìm  Ctrl+K</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Kế hoạch mới</translation>
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
            <source>Due within 7 days</source>
            <translation>Đến hạn trong 7 ngày</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã hoàn thành</translation>
        </message>
        <message>
            <source>To do today</source>
            <translation>Việc cần làm hôm nay</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Xem tất cả</translation>
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
            <source>Progress by plan</source>
            <translation>Tiến độ theo kế hoạch</translation>
        </message>
        <message>
            <source>done</source>
            <translation>xong</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>sắp hạn</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>in {count} plans</source>
            <translation>trong {count} kế hoạch</translation>
        </message>
        <message>
            <source>longest {days} days</source>
            <translation>lâu nhất {days} ngày</translation>
        </message>
        <message>
            <source>{count} tomorrow</source>
            <translation>{count} việc ngày mai</translation>
        </message>
        <message>
            <source>{share}% of the year</source>
            <translation>{share}% cả năm</translation>
        </message>
        <message>
            <source>Nothing is late or due within 7 days</source>
            <translation>Không có việc quá hạn hay đến hạn trong 7 ngày</translation>
        </message>
        <message>
            <source>New tasks come from the plans.</source>
            <translation>Nhiệm vụ mới được lấy từ các kế hoạch.</translation>
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
        <name>PlansPage</name>
        <message>
            <source>Plans</source>
            <translation>Kế hoạch</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Tìm  Ctrl+K</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Kế hoạch mới</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Lọc theo chữ</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Mọi năm</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Thùng rác</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
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
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>Next deadline</source>
            <translation>Hạn gần nhất</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Bỏ vào thùng rác</translation>
        </message>
        <message>
            <source>Take out of the bin</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>Chưa có kế hoạch nào</translation>
        </message>
        <message>
            <source>Make one from a template, from last year's plan, or from a Word, PDF or text file.</source>
            <translation>Lập từ mẫu có sẵn, từ kế hoạch năm trước hoặc từ tệp Word, PDF, văn bản.</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Năm {year}</translation>
        </message>
        <message>
            <source>{count} plans</source>
            <translation>{count} kế hoạch</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Thùng rác trống</translation>
        </message>
        <message>
            <source>No plan fits the filter</source>
            <translation>Không có kế hoạch nào khớp bộ lọc</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>“{title}” was put into the bin.</source>
            <translation>Đã bỏ “{title}” vào thùng rác.</translation>
        </message>
        <message>
            <source>“{title}” is back in the list.</source>
            <translation>Đã khôi phục “{title}”.</translation>
        </message>
    </context>
    <context>
        <name>SearchDialog</name>
        <message>
            <source>Search</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <source>Plans, tasks, units, legal documents; tones may be left out</source>
            <translation>Kế hoạch, nhiệm vụ, đơn vị, văn bản; gõ không dấu cũng được</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Type to search.</source>
            <translation>Gõ để tìm.</translation>
        </message>
        <message>
            <source>{count} found; Enter opens</source>
            <translation>Tìm thấy {count}; nhấn Enter để mở</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Không tìm thấy gì.</translation>
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
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Every 30 minutes of work</source>
            <translation>Tự động, 30 phút</translation>
        </message>
        <message>
            <source>At the end of work</source>
            <translation>Khi đóng chương trình</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Sao lưu thủ công</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Trước khi khôi phục</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Trước khi nâng cấp</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Trước khi nhập tệp</translation>
        </message>
        <message>
            <source>Before deleting</source>
            <translation>Trước khi xóa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
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
            <source>Name, without its level</source>
            <translation>Tên, không ghi cấp</translation>
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
            <source>Issuer in the letterhead, one line each</source>
            <translation>Tên cơ quan trên văn bản, mỗi dòng một hàng</translation>
        </message>
        <message>
            <source>Agency above it in the letterhead, where there is one</source>
            <translation>Cơ quan chủ quản trên văn bản (nếu có)</translation>
        </message>
        <message>
            <source>Place before the date</source>
            <translation>Địa danh trước ngày, tháng</translation>
        </message>
        <message>
            <source>Second half of the symbol (KH-…)</source>
            <translation>Phần sau của ký hiệu (KH-…)</translation>
        </message>
        <message>
            <source>Chairman</source>
            <translation>Chủ tịch</translation>
        </message>
        <message>
            <source>Deputy chairmen, one a line</source>
            <translation>Các Phó Chủ tịch, mỗi người một dòng</translation>
        </message>
        <message>
            <source>Names stand under the signature without academic titles.</source>
            <translation>Họ tên dưới chữ ký không ghi học hàm, học vị.</translation>
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
            <source>Text size</source>
            <translation>Cỡ chữ</translation>
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
            <source>No backup yet</source>
            <translation>Chưa có bản sao lưu</translation>
        </message>
        <message>
            <source>One is made at the end of each day of work.</source>
            <translation>Chương trình tự sao lưu khi đóng.</translation>
        </message>
        <message>
            <source>Restore the chosen one …</source>
            <translation>Khôi phục bản đã chọn…</translation>
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
            <source>All data of the office lies in one folder on this computer:</source>
            <translation>Toàn bộ dữ liệu của cơ quan nằm trong một thư mục trên máy này:</translation>
        </message>
        <message>
            <source>Check the data</source>
            <translation>Kiểm tra dữ liệu</translation>
        </message>
        <message>
            <source>To move to another computer, copy this folder there while the program is closed.</source>
            <translation>Để chuyển sang máy khác, hãy đóng chương trình rồi chép thư mục này sang.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Phiên bản {version}</translation>
        </message>
        <message>
            <source>Plans, tasks and reports of a commune office. It works without a network: nothing leaves this computer but the files that you write.</source>
            <translation>Kế hoạch, nhiệm vụ và báo cáo của văn phòng cấp xã. Chương trình không dùng mạng: chỉ những tệp bạn xuất ra mới rời khỏi máy này.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. It uses Python {python}, Qt {qt} (LGPL), SQLAlchemy, python-docx, openpyxl, XlsxWriter and others under their own licences; places of Vietnam from the package vietnamadminunits (MIT, T. N. M. Hiếu).</source>
            <translation>Phần mềm tự do theo giấy phép MIT. Có sử dụng Python {python}, Qt {qt} (LGPL), SQLAlchemy, python-docx, openpyxl, XlsxWriter và các thư viện khác theo giấy phép của từng thư viện; danh mục địa danh Việt Nam lấy từ gói vietnamadminunits (MIT, T. N. M. Hiếu).</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <source>{count} backups</source>
            <translation>{count} bản sao lưu</translation>
        </message>
        <message>
            <source>The data is backed up. The newest copy is of {time}; it was opened and read when it was made.</source>
            <translation>Dữ liệu đã được sao lưu. Bản gần nhất: {time}, đã mở thử và đọc được khi tạo.</translation>
        </message>
        <message>
            <source>The data lies in a folder that a cloud service copies; that can damage it. Choose a folder outside of it.</source>
            <translation>Dữ liệu nằm trong thư mục đồng bộ đám mây, có thể bị hỏng. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>Type the office's name.</source>
            <translation>Gõ tên cơ quan.</translation>
        </message>
        <message>
            <source>The settings were saved.</source>
            <translation>Đã lưu cài đặt.</translation>
        </message>
        <message>
            <source>A backup was made and checked.</source>
            <translation>Đã sao lưu và kiểm tra.</translation>
        </message>
        <message>
            <source>Restore the backup of {time}?</source>
            <translation>Khôi phục bản sao lưu lúc {time}?</translation>
        </message>
        <message>
            <source>All that was written since then is replaced. A copy of the present data is kept first, so this can be taken back by restoring that one.</source>
            <translation>Những gì ghi sau thời điểm đó sẽ được thay thế. Chương trình giữ một bản dữ liệu hiện tại trước khi thay, nên vẫn quay lại được.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>Keep the present data</source>
            <translation>Giữ dữ liệu hiện tại</translation>
        </message>
        <message>
            <source>The backup was restored.</source>
            <translation>Đã khôi phục bản sao lưu.</translation>
        </message>
        <message>
            <source>Faults were found: {faults}</source>
            <translation>Phát hiện lỗi: {faults}</translation>
        </message>
        <message>
            <source>The database and all backups are sound.</source>
            <translation>Cơ sở dữ liệu và các bản sao lưu đều tốt.</translation>
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
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message>
            <source>Done on</source>
            <translation>Ngày hoàn thành</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
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
            <source>Document number</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Bỏ thay đổi</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Next task</source>
            <translation>Nhiệm vụ sau</translation>
        </message>
        <message>
            <source>Report progress</source>
            <translation>Cập nhật nhiệm vụ</translation>
        </message>
        <message>
            <source>{count} tasks at once</source>
            <translation>Cập nhật {count} nhiệm vụ</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>Hạn {day}</translation>
        </message>
        <message>
            <source>(last working day {day})</source>
            <translation>(ngày làm việc cuối {day})</translation>
        </message>
        <message>
            <source>Earlier reports</source>
            <translation>Các lần cập nhật trước</translation>
        </message>
        <message>
            <source>There is no such day. Type it as dd/mm/yyyy.</source>
            <translation>Không có ngày này. Hãy gõ theo dạng dd/mm/yyyy.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Tìm  Ctrl+K</translation>
        </message>
        <message>
            <source>Progress workbook</source>
            <translation>Biểu tiến độ</translation>
        </message>
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
            <source>Every state</source>
            <translation>Mọi tình trạng</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Chưa xong</translation>
        </message>
        <message>
            <source>Due within 7 days</source>
            <translation>Đến hạn trong 7 ngày</translation>
        </message>
        <message>
            <source>Late or due</source>
            <translation>Quá hạn, đến hạn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
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
            <source>Every year</source>
            <translation>Mọi năm</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
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
            <translation>Hạn</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>Năm {year}</translation>
        </message>
        <message>
            <source>Tasks of {count} plans</source>
            <translation>Tất cả nhiệm vụ của {count} kế hoạch</translation>
        </message>
        <message>
            <source>{count} tasks ticked</source>
            <translation>{count} việc đã chọn</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>Bỏ chọn</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Cập nhật</translation>
        </message>
        <message>
            <source>{count} tasks</source>
            <translation>{count} nhiệm vụ</translation>
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
            <source>No task fits the filter</source>
            <translation>Không có việc nào khớp bộ lọc</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Bỏ lọc</translation>
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
            <source>New plan</source>
            <translation>Kế hoạch mới</translation>
        </message>
        <message>
            <source>Progress reported: {what}</source>
            <translation>Đã cập nhật tiến độ: {what}</translation>
        </message>
    </context>
    <context>
        <name>UnitsPage</name>
        <message>
            <source>Units</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Bodies under the committee get tasks; Party bodies and the Front are asked</source>
            <translation>Cơ quan thuộc UBND được giao việc; cơ quan Đảng, Mặt trận được đề nghị phối hợp</translation>
        </message>
        <message>
            <source>Search  Ctrl+K</source>
            <translation>Tìm  Ctrl+K</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>Đơn vị mới</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Lọc theo chữ</translation>
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
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Tên ngắn</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã hoàn thành</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>No unit fits the filter</source>
            <translation>Không có đơn vị nào khớp bộ lọc</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Short name, for tables</source>
            <translation>Tên ngắn, dùng trong bảng</translation>
        </message>
        <message>
            <source>Other spellings and older names, one a line</source>
            <translation>Cách viết khác, tên cũ, mỗi tên một dòng</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Người liên hệ</translation>
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
            <source>Exists from</source>
            <translation>Có từ ngày</translation>
        </message>
        <message>
            <source>to</source>
            <translation>đến ngày</translation>
        </message>
        <message>
            <source>Merge with another unit</source>
            <translation>Gộp với đơn vị khác</translation>
        </message>
        <message>
            <source>Remove from the directory</source>
            <translation>Xóa khỏi danh mục</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>{count} units</source>
            <translation>{count} đơn vị</translation>
        </message>
        <message>
            <source>Type the unit's name.</source>
            <translation>Gõ tên đơn vị.</translation>
        </message>
        <message>
            <source>“{name}” was saved.</source>
            <translation>Đã lưu “{name}”.</translation>
        </message>
        <message>
            <source>Remove “{name}” from the directory?</source>
            <translation>Xóa “{name}” khỏi danh mục?</translation>
        </message>
        <message>
            <source>It has no tasks any more. This can be undone.</source>
            <translation>Đơn vị không còn nhiệm vụ. Thao tác này hoàn tác được.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>Đã xóa “{name}”.</translation>
        </message>
        <message>
            <source>Merge “{name}” into which unit?</source>
            <translation>Gộp “{name}” vào đơn vị nào?</translation>
        </message>
        <message>
            <source>All its tasks go there, and its name is kept there as another spelling. This can be undone.</source>
            <translation>Mọi nhiệm vụ chuyển sang đơn vị đó, tên này được giữ làm cách viết khác. Thao tác này hoàn tác được.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Gộp</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Unit that stays</source>
            <translation>Đơn vị giữ lại</translation>
        </message>
        <message>
            <source>“{name}” was merged.</source>
            <translation>Đã gộp “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{file}, line {line}: {reason}. Correct the file.</source>
            <translation>{file}, dòng {line}: {reason}. Hãy sửa tệp.</translation>
        </message>
        <message>
            <source>There is no kind of plan “{key}”. Known kinds: {known}.</source>
            <translation>Không có loại kế hoạch “{key}”. Các loại hiện có: {known}.</translation>
        </message>
        <message>
            <source>Wrong use of the command: {reason}. See “{program} --help”.</source>
            <translation>Dùng lệnh chưa đúng: {reason}. Xem “{program} --help”.</translation>
        </message>
        <message>
            <source>“{text}” is no date. Write it as 2026-11-30 or 30/11/2026.</source>
            <translation>“{text}” không phải là ngày. Hãy viết 2026-11-30 hoặc 30/11/2026.</translation>
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
            <source>There is no unit “{name}” in the directory. See the list of units.</source>
            <translation>Danh mục không có đơn vị “{name}”. Hãy xem danh sách đơn vị.</translation>
        </message>
        <message>
            <source>“{name}” cannot be set. Write --set FIELD=VALUE with one of: {fields}.</source>
            <translation>Không đặt được “{name}”. Hãy viết --set TRƯỜNG=GIÁ_TRỊ với một trong: {fields}.</translation>
        </message>
        <message>
            <source>{percent} is no percentage. Type a number from 0 to 100.</source>
            <translation>{percent} không phải là tỷ lệ phần trăm. Hãy gõ số từ 0 đến 100.</translation>
        </message>
        <message>
            <source>“{text}” is no status of a task. Use one of: {known}.</source>
            <translation>“{text}” không phải trạng thái nhiệm vụ. Hãy dùng một trong: {known}.</translation>
        </message>
        <message>
            <source>“{name}” has the wrong ending. Use {endings}.</source>
            <translation>Đuôi tệp của “{name}” không đúng. Hãy dùng {endings}.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is in an old format and neither Word nor LibreOffice was found. Open it in Word, save it as .docx and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} could not be converted. Open it in Word, save it as .docx and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} carries the mark {mark}: state secrets may not be kept in this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is damaged and cannot be read. Ask for it again or use a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is refused: unpacked it is far larger than any plan. Ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a folder. Choose a Word, PDF or text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is larger than 60 MB, which no plan is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} cannot be opened. Close it in other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is protected by a password. Open it in Word, save a copy without password and choose the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is a picture. A plan is read from Word, PDF with text, or a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {name} is no Word, PDF or text document, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds tracked changes: they were read as accepted. Look them through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures were left out: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text in old fonts (TCVN3, VNI) was changed to Unicode.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden text was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line with the name of the document (KẾ HOẠCH) was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is no period. Write a year (2026), a half-year (2026-H1), a quarter (2026-Q3), nine months (2026-9M) or a month (2026-07).</source>
            <translation>“{text}” không phải là kỳ báo cáo. Hãy ghi năm (2026), 6 tháng (2026-H1), quý (2026-Q3), 9 tháng (2026-9M) hoặc tháng (2026-07).</translation>
        </message>
        <message>
            <source>The old plan has no year, so no year was moved. Read the text through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is the superior's plan of the old year. Name that of {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} finished duties stay behind in the old plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period “{period}” in the basis “{text}” ends before {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The basis “{text}” is for {old}. Look for the one of {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The basis “{text}” is of {old}. Check whether it is still in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period “{period}” in the text ends before {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text cites {number} of {old}. Look for the one of {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” still stands in the text: “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer {name} does not answer. Check that it is on, or choose another.</source>
            <translation>Máy in {name} không phản hồi. Hãy kiểm tra máy in đã bật hoặc chọn máy in khác.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: it is open in Word, Excel or another program, or the folder is read-only. Close it there, or choose another name.</source>
            <translation>Không ghi được “{name}”: tệp đang mở trong Word, Excel hoặc chương trình khác, hoặc thư mục chỉ cho đọc. Hãy đóng tệp hoặc chọn tên khác.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</source>
            <translation>Không ghi được “{name}” vào {folder}: {reason}. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>The answers hold {value} under “{key}”; expected there: {expected}.</source>
            <translation>Phần trả lời có {value} ở mục “{key}”; ở đó cần: {expected}.</translation>
        </message>
        <message>
            <source>The answers hold an unknown key “{key}”. Known here: {known}.</source>
            <translation>Phần trả lời có khóa lạ “{key}”. Các khóa dùng được ở đây: {known}.</translation>
        </message>
        <message>
            <source>“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.</source>
            <translation>“{title}” chưa có nhiệm vụ nên chưa có biểu phân công. Hãy thêm nhiệm vụ vào kế hoạch trước.</translation>
        </message>
        <message>
            <source>No office has been set up in this data folder yet. Set it up first.</source>
            <translation>Thư mục dữ liệu này chưa thiết lập cơ quan. Hãy thiết lập trước.</translation>
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
            <source>The office has no name. Choose or type the commune.</source>
            <translation>Cơ quan chưa có tên. Hãy chọn hoặc gõ tên xã, phường.</translation>
        </message>
        <message>
            <source>The office has no province. Choose or type it.</source>
            <translation>Cơ quan chưa có tỉnh, thành phố. Hãy chọn hoặc gõ.</translation>
        </message>
        <message>
            <source>The number of a document begins at 1. Type it again.</source>
            <translation>Số văn bản bắt đầu từ 1. Hãy gõ lại.</translation>
        </message>
        <message>
            <source>Number {number} of {year} is taken by another plan. The next free one is proposed.</source>
            <translation>Số {number} năm {year} đã cấp cho kế hoạch khác. Hãy dùng số tiếp theo được đề xuất.</translation>
        </message>
        <message>
            <source>This plan is not issued yet; its text can be changed.</source>
            <translation>Kế hoạch chưa ban hành; nội dung vẫn sửa được.</translation>
        </message>
        <message>
            <source>This step is not possible for the plan as it stands now. Open it again and look at its status.</source>
            <translation>Không thực hiện được bước này với trạng thái hiện tại của kế hoạch. Hãy mở lại và xem trạng thái.</translation>
        </message>
        <message>
            <source>There is no plan with the number {id}.</source>
            <translation>Không có kế hoạch số {id}.</translation>
        </message>
        <message>
            <source>“{title}” is issued and its text is locked. Use “Revise” to make a new version.</source>
            <translation>“{title}” đã ban hành, nội dung đã khóa. Dùng “Sửa đổi” để lập phiên bản mới.</translation>
        </message>
        <message>
            <source>There is no backup {path}. Choose another one.</source>
            <translation>Không có bản sao lưu {path}. Hãy chọn bản khác.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or no backup of this program. Choose another one; nothing was changed.</source>
            <translation>“{name}” bị hỏng hoặc không phải bản sao lưu của chương trình. Hãy chọn bản khác; chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>There is no database in {folder}. Name the office's data folder with --data.</source>
            <translation>Không có cơ sở dữ liệu trong {folder}. Hãy chỉ thư mục dữ liệu bằng --data.</translation>
        </message>
        <message>
            <source>The day of completion {day} has not come yet. Type today or a day before.</source>
            <translation>Ngày hoàn thành {day} chưa đến. Hãy gõ hôm nay hoặc ngày trước đó.</translation>
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
            <source>The unit has no name. Type one.</source>
            <translation>Đơn vị chưa có tên. Hãy gõ tên.</translation>
        </message>
        <message>
            <source>“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.</source>
            <translation>Danh mục đã có “{name}” với tên “{other}”. Hãy gộp hai đơn vị hoặc chọn tên khác.</translation>
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
            <source>“{name}” has {count} tasks and cannot be removed. Merge it with another unit instead.</source>
            <translation>“{name}” đang có {count} nhiệm vụ nên không xóa được. Hãy gộp với đơn vị khác.</translation>
        </message>
        <message>
            <source>There is no unit with the number {id}.</source>
            <translation>Không có đơn vị số {id}.</translation>
        </message>
        <message>
            <source>The answers are for the kind “{other}”, but “{kind}” was asked for.</source>
            <translation>Phần trả lời dành cho loại “{other}”, nhưng lệnh yêu cầu “{kind}”.</translation>
        </message>
        <message>
            <source>Choose what the plan is made from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no subject. Type what it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no year; deadlines without a year cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year} is no year for a plan. Type one from 2000 to 2100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of the plan names no day of the calendar. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the signer is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan names no basis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{number}” is no longer in force. Choose what replaced it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no text. Choose or type its content.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands under the heading “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No unit has a duty yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duty {row} has no words. Type them or remove the duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duty {row} has no unit. Choose who does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” no longer exists in {year}. Choose the unit that took over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline of duty {row} is no date. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline of duty {row} ({day}) lies outside the plan's year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no recipients.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no closing paragraph.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing paragraph does not end with “./.”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is not sound ({reason}) and was not kept. Check the free space of the disk, then try again.</source>
            <translation>Bản sao lưu không đọc được ({reason}) nên không giữ lại. Hãy kiểm tra dung lượng trống của ổ đĩa rồi thử lại.</translation>
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
            <source>The database {path} is damaged ({reason}). Restore the newest backup from the folder “backups” beside it.</source>
            <translation>Cơ sở dữ liệu {path} bị hỏng ({reason}). Hãy khôi phục bản mới nhất trong thư mục “backups” bên cạnh.</translation>
        </message>
        <message>
            <source>The database {path} was made by a newer version of the program ({revision}). Install the newer version; nothing was changed.</source>
            <translation>Cơ sở dữ liệu {path} do phiên bản mới hơn của chương trình tạo ra ({revision}). Hãy cài phiên bản mới; chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>A safe copy of the database could not be made ({reason}); it was left as it is.</source>
            <translation>Không sao lưu được cơ sở dữ liệu ({reason}); dữ liệu được giữ nguyên.</translation>
        </message>
        <message>
            <source>The database could not be written: {reason}. Check the free space of the disk, then try again.</source>
            <translation>Không ghi được cơ sở dữ liệu: {reason}. Hãy kiểm tra dung lượng trống của ổ đĩa rồi thử lại.</translation>
        </message>
        <message>
            <source>This step can no longer be undone: what it changed has been changed again since.</source>
            <translation>Không hoàn tác được bước này nữa: nội dung đã được thay đổi sau đó.</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Save as</source>
            <translation>Lưu thành</translation>
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
            <translation>Đã hoàn thành</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Tạm dừng</translation>
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
            <translation>Trình ký</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Đã ban hành</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Kết thúc</translation>
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
            <translation>Đã sửa đổi</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Đã thay thế</translation>
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
            <source>Every month</source>
            <translation>Hằng tháng</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Hằng quý</translation>
        </message>
        <message>
            <source>Every 6 months</source>
            <translation>6 tháng</translation>
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
            <source>Section I.</source>
            <translation>Mục I.</translation>
        </message>
        <message>
            <source>Heading 1.</source>
            <translation>Mục 1.</translation>
        </message>
        <message>
            <source>Heading 1.1.</source>
            <translation>Mục 1.1.</translation>
        </message>
        <message>
            <source>Numbered 1.</source>
            <translation>Khoản 1.</translation>
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
            <translation>Kết thúc</translation>
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
            <translation>Xong trước hạn</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Xong đúng hạn</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Thường xuyên</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Chưa có hạn</translation>
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
            <source>Plan added</source>
            <translation>Lập kế hoạch</translation>
        </message>
        <message>
            <source>Plan edited</source>
            <translation>Sửa nội dung</translation>
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
            <source>Plan put into the bin</source>
            <translation>Bỏ vào thùng rác</translation>
        </message>
        <message>
            <source>Plan taken out of the bin</source>
            <translation>Khôi phục từ thùng rác</translation>
        </message>
        <message>
            <source>Progress reported</source>
            <translation>Cập nhật tiến độ</translation>
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
            <source>Office edited</source>
            <translation>Sửa thông tin cơ quan</translation>
        </message>
        <message>
            <source>Overdue {days} days</source>
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
            <source>{days} days left</source>
            <translation>Còn {days} ngày</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Thứ Hai</translation>
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
            <source>{weekday}, {day}/{month}/{year}</source>
            <translation>{weekday}, ngày {day} tháng {month} năm {year}</translation>
        </message>
    </context>
</TS>
