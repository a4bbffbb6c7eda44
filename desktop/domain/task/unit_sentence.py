"""The unit within the sentence of a duty: "Giao Phòng Kinh tế chủ trì …", "Công an xã kiểm tra …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.base.text import CAPITALS, SMALL, clean, fold
from desktop.domain.office.office import Unit
from desktop.domain.task.task import Role
from desktop.domain.task.wording import is_unit_name, role

GIVEN = re.compile(
    r"^(?:(?:riêng|đối với|riêng đối với)\s+)?(?:giao nhiệm vụ cho|giao cho|giao trách nhiệm|giao|phân công|đề nghị"
    r"|yêu cầu"
    r"|trách nhiệm của|riêng đối với|đối với|về phía|riêng)\s*:?\s+",
    re.IGNORECASE,
)
_APPOINTS = re.compile(r"^phân công\s+(?!(?:các|đồng chí|ông|bà|nhiệm vụ cho)\b)", re.IGNORECASE)
_ASKING = re.compile(r"(?<!theo )(?<!xét )\b(?:đề nghị|yêu cầu|giao)\s(?!của\b|(?-i:ban)\b)", re.IGNORECASE)
REQUEST = re.compile(r"^đề nghị\b", re.IGNORECASE)
_GIVES = re.compile(r"^(?:giao|phân công|đề nghị|yêu cầu|riêng)\b", re.IGNORECASE)
_VERBS = (
    "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ trì", "chủ động", "phối hợp", "phối kết hợp", "phụ trách",
    "là cơ quan", "là đơn vị", "là bộ phận", "là đầu mối", "làm đầu mối", "căn cứ", "theo chức năng", "tham mưu",
    "tổ chức",
    "triển khai", "xây dựng", "thực hiện", "hướng dẫn", "theo dõi", "đôn đốc", "tăng cường", "tiếp tục", "đẩy mạnh",
    "bố trí", "cân đối", "tuyên truyền", "rà soát", "kiểm tra", "giám sát", "quản lý", "nắm", "cung cấp", "bảo đảm",
    "đảm bảo", "thường xuyên", "kịp thời", "tích cực", "trên cơ sở", "tạo điều kiện", "vận động", "tổng hợp",
    "quán triệt", "lồng ghép", "báo cáo", "chỉ đạo", "tiếp nhận", "phát huy", "đề xuất", "lập", "đưa", "duy trì",
    "định kỳ", "trực tiếp", "khẩn trương", "nghiêm túc", "sẵn sàng", "quan tâm", "chuẩn bị", "hoàn thành", "hoàn thiện",
    "hoàn chỉnh", "ban hành", "thông báo", "gửi", "ký", "cử", "xác định", "xác minh", "khắc phục", "phát hiện", "xử lý",
    "giải quyết", "thẩm định", "thẩm tra", "nghiên cứu", "tiến hành", "vận dụng", "bàn giao", "giao nộp", "nâng cao",
    "khảo sát", "hỗ trợ", "huy động", "ưu tiên", "công bố", "công khai", "niêm yết", "thành lập", "kiện toàn",
    "phát động", "phát thanh", "phát phiếu", "phát hành", "đăng tải", "đưa tin", "giới thiệu", "đánh giá", "cập nhật",
    "lắp đặt", "sửa chữa", "tu sửa", "trang bị", "trang trí", "tập huấn", "bồi dưỡng", "phân bổ", "xem xét",
    "phê duyệt",
    "ứng dụng", "khuyến khích", "tham gia", "đóng góp", "đối chiếu", "nộp", "ngăn chặn", "đấu tranh", "trình", "mở",
    "tuần tra", "kiểm kê", "kiểm đếm", "thống kê", "kê khai", "đăng ký", "phổ biến", "nhắc nhở", "động viên",
    "thăm hỏi",
    "phải", "cần", "sẽ", "được giao", "được phân công", "không", "chấp hành", "cam kết", "bổ sung", "dự trữ", "trực",
    "tự", "hằng tháng", "hằng quý", "hằng năm", "hằng tuần", "hàng tháng", "hàng quý", "hàng năm", "hàng tuần",
    "soạn thảo",
    "tiếp thu", "chuyển", "chọn", "lựa chọn", "phân công", "phân loại", "thu gom", "khám", "cấp phát", "cấp giấy",
    "trước ngày", "chậm nhất", "thu", "vệ sinh", "phun", "rà", "in ấn", "biên soạn", "khen thưởng", "mời", "đón",
    "tập trung", "di dời", "di chuyển", "kêu gọi", "sơ tán", "treo", "tháo dỡ", "cắm", "phát dọn", "dọn", "khoanh vùng",
    "điều chuyển", "điều động", "điều tra", "điều chỉnh", "điều tiết", "chỉnh trang", "số hóa", "chi trả",
    "mua sắm", "bảo vệ", "bảo quản", "bảo trì", "nghiệm thu", "quyết toán", "thanh toán", "giải ngân", "cưỡng chế",
    "cải tạo", "nâng cấp", "gieo trồng", "chăm sóc", "tiêu hủy", "khử trùng", "lấy mẫu",
    "tổng kết", "sơ kết", "đối thoại", "hòa giải", "tiếp công dân", "tiếp xúc", "trả lời", "giải trình", "làm việc",
    "làm rõ", "làm tốt", "làm sạch", "xác nhận", "chứng thực", "quyết định", "kiến nghị", "ký kết",
    "truyền thông", "quảng bá", "kết nối", "thu hút", "sử dụng", "vận hành", "nạo vét", "khơi thông", "kiểm soát",
    "phân luồng", "đình chỉ", "tạm dừng", "chấm dứt", "sửa đổi", "thay thế", "rút kinh nghiệm", "kiểm điểm", "xử phạt",
    "phòng ngừa", "dự báo", "cảnh báo", "nắm bắt", "chia sẻ", "tôn vinh", "tôn tạo", "sưu tầm", "đón tiếp", "phục vụ",
    "chuẩn hóa", "đồng bộ", "tích hợp", "khai báo", "tặng", "trao", "thăm", "dâng hương", "tham dự", "bình xét",
    "xếp loại", "chấm điểm", "giữ gìn", "giúp", "góp ý", "tư vấn", "phản ánh", "ra quân",
    "canh gác", "ứng trực", "bám", "lắng nghe", "thí điểm", "sắp xếp", "khởi công", "nhân rộng", "công nhận",
    "thu thập", "nghiêm cấm", "cấm", "tuyệt đối", "đề cao", "gương mẫu", "hưởng ứng", "phấn đấu", "đấu thầu",
    "kết thúc", "khánh thành", "thắp", "viếng", "tận dụng", "tăng", "được đề nghị", "được yêu cầu",
    "khuyến cáo", "tôn trọng", "thành thạo", "chung tay", "đồng hành", "lưu ý", "truy quét", "triệt phá", "phong tỏa",
    "nhắc", "báo về", "báo ngay", "báo cho", "soát", "soát lại", "hoàn tất", "chốt", "cụ thể hóa", "soạn", "lật úp",
    "lập lại", "khoán", "bắt tay", "che", "đốc thúc", "chỉ huy", "tiễn", "nghiêm", "rà lại", "thử", "khảo nghiệm",
    "giải tỏa", "củng cố", "tháo gỡ", "khống chế", "cách ly", "thu giữ", "tịch thu", "tạm giữ", "truy thu",
    "bồi thường", "ứng cứu", "chỉnh lý", "chỉnh sửa", "hợp nhất", "thảo luận", "trao đổi", "lấy ý kiến", "đổi mới",
    "cải tiến", "cải thiện", "rút ngắn", "cắt giảm", "bãi bỏ", "đơn giản hóa", "hiện đại hóa", "chuyển giao",
    "khôi phục", "phục hồi", "tu bổ", "duy tu", "gia cố", "quét dọn", "thu dọn", "tẩy độc", "phủ xanh", "giao khoán",
    "cho thuê", "thanh lý", "điều phối", "phân phối", "phân cấp", "ủy quyền", "bổ nhiệm", "luân chuyển", "tuyển dụng",
    "tuyển chọn", "xét tuyển", "diễn tập", "rèn luyện", "nêu gương", "tố giác", "trình báo", "truy xuất",
    "chứng nhận", "gắn kết", "mời gọi", "phát sóng", "ghi hình", "viết bài", "xuất bản", "trưng bày", "biểu diễn",
    "khai mạc", "bế mạc", "ủng hộ", "quyên góp", "chăm lo", "giúp đỡ", "đỡ đầu", "chốt chặn", "đẩy lùi", "đẩy nhanh",
    "thúc đẩy", "quyết liệt", "chấn chỉnh", "uốn nắn", "kỷ luật", "truy cứu", "khởi tố", "xét xử", "tuân thủ",
    "thực thi", "áp dụng", "mở rộng", "lan tỏa", "giữ vững", "bình ổn", "kiềm chế", "đảm đương", "thay mặt",
    "tiếp quản", "trông coi", "bám sát", "soát xét", "xếp hạng", "bình chọn", "liệt kê", "đo đạc", "trích đo",
    "định giá", "tính toán", "hạch toán", "đối soát", "hoàn trả", "gia hạn", "nêu", "chăn thả", "ký hợp đồng",
    "đặt hàng", "gửi thư", "mở lớp", "lên kế hoạch", "xây mới", "bê tông hóa", "cứng hóa", "làm đường", "giao ban",
    "bàn bạc", "nhập liệu", "dập tắt", "chữa cháy", "xóa bỏ", "dừng", "ngừng", "siết", "siết chặt", "tạo lập",
    "đón nhận", "cho phép", "thẩm duyệt", "hợp thức hóa", "kế thừa", "lập kế hoạch", "bảo mật", "chứng minh",
    "cân nhắc", "tham quan", "trao tặng", "tri ân", "phân tích", "so sánh", "trả kết quả", "tiếp sóng", "chuyển tải",
    "đưa vào", "tập hợp", "phản bác", "đính chính", "cải chính", "gỡ bỏ", "bóc xóa", "thu phí", "chi hỗ trợ",
    "điều lực lượng", "điều xe", "điều phương tiện", "thấm nhuần", "xuống cơ sở",
    "trữ", "tích trữ", "lưu trữ", "pha loãng", "đắp", "chằng chống",
    "tiêm", "tiêm phòng", "đặt", "dựng", "gắn", "trồng", "tưới", "bơm", "chụp", "vẽ", "viết", "mua", "lắp", "rút",
    "hậu kiểm", "phúc tra", "tập kết", "tiếp tế", "cứu trợ", "sàng lọc", "xét nghiệm", "giao ước", "đồng loạt",
    "giải đáp", "có văn bản", "có báo cáo", "có giải pháp", "có biện pháp", "có ý kiến",
    "giám định", "quản trị", "trợ cấp", "giải phóng mặt bằng", "phản hồi", "vận chuyển", "phát các", "phát bản tin",
)  # fmt: skip
_ANY_VERB = "|".join(sorted(_VERBS, key=len, reverse=True))
_HALVES = {  # words whose second half alone would be a verb: "công lập" is no drawing up, "công trình" no handing in
    "lập": ("độc", "công", "dân", "thiết", "xác", "đối", "tư"),
    "trình": ("công", "chương", "quá", "lộ", "quy", "giáo", "tiến", "hành", "lịch", "tải", "trường", "hải"),
    "cử": ("bầu", "ứng", "đề", "tuyển"),
    "ký": ("đăng", "chữ", "nhật", "thư", "học"),
    "chuyển": ("vận", "di", "biến", "lưu"),
    "công bố": ("có",),
    "trữ": ("lưu", "dự", "tích"),
    "thu": ("doanh", "trung", "nguồn", "mùa", "số", "tịch", "truy"),
}
_NO_HALF = "".join(
    rf"(?!(?:{'|'.join(f'(?<={half} )' for before in halves for half in (before, before.capitalize()))}){word}\b)"
    for word, halves in _HALVES.items()
)
DUTY = re.compile(rf"\s(?=(?:{_ANY_VERB})(?![\w/])){_NO_HALF}")
_NAMING = re.compile(  # behind these words a verb goes on with a name: "Ban tổ chức", "Dịch vụ tổng hợp"
    r"\b(?:ban|tổ|đội|(?<!tỉnh )(?<!thành )(?<!xã )(?<!phường )đoàn"
    r"|hội đồng|ủy ban|uỷ ban|dịch vụ|trung tâm|đầu tư|bộ phận|trạm|chi cục|cục|vụ|viện|quỹ|dự án"
    r"|công tác|đất đai|trật tự|nhóm|câu lạc bộ"
    r"|cán bộ|người|văn phòng(?= đăng ký)|cơ quan(?= (?:quản lý|chủ trì))|các|và|những"
    r"|số|cơ sở|lực lượng|tiểu ban|chuyên viên|công chức|cơ quan(?= điều tra)|cơ quan(?= truyền thông))$",
    re.IGNORECASE,
)
_NOUNS = {
    "tổ chức", "xây dựng", "thực hiện", "hướng dẫn", "kiểm tra", "giám sát", "quản lý", "cung cấp", "tổng hợp",
    "tiếp nhận",
    "chỉ đạo", "tuyên truyền", "vận động", "đăng ký", "hỗ trợ", "xử lý", "giải quyết", "thống kê", "thẩm định",
    "báo cáo",
    "bồi dưỡng", "phát thanh", "phát hành", "tuần tra", "khám", "phổ biến", "thu", "trực", "đánh giá", "khảo sát",
    "vệ sinh",
    "kiểm kê", "tu sửa", "quản trị", "ứng dụng", "phân loại", "thu gom", "cần", "tự", "chuyển", "soạn thảo",
    "phát động", "bảo vệ", "điều tra", "truyền thông", "kiểm soát", "phục vụ", "chăm sóc", "dự báo", "bảo trì",
    "vận hành", "sử dụng", "mua sắm", "thanh toán", "hòa giải", "điều tiết", "nâng cấp", "cải tạo", "giải ngân",
    "vận chuyển",
}  # fmt: skip
_TRADE = re.compile(  # "các hộ sử dụng nước", "đơn vị vận hành": what somebody does is his name
    r"\b(?:đơn vị|doanh nghiệp|công ty|chủ|hộ|cá nhân|tổ chức|người dân|nhà máy|hợp tác xã)$", re.IGNORECASE
)
_CHOSEN = re.compile(r"^(?:các|những)\s[^,;.:]*\sđược(?:\s(?!triển|thực)\w+\s\w+,)?$", re.IGNORECASE)
"""A group of those with whom something is done: what it is belongs to the name, "kiểm tra, giám sát" as well."""
_ITS_PART = re.compile(r"(?:\s\w+){1,5}\s(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp)\b")
_STAFF = re.compile(r"\b(?:công chức|viên chức|cán bộ|chuyên viên|đồng chí|ông|bà)\b", re.IGNORECASE)
_POST = re.compile(r"\b(?:Phó Chủ tịch|Phó Giám đốc|Phó Trưởng|Phó Bí thư|Phó Hiệu trưởng|Ủy viên)\b", re.IGNORECASE)
_SERVICES = re.compile(  # "dịch vụ thu gom, vận chuyển, xử lý": one after the other of what a service is
    r"\bdịch vụ(?:\s\w+){1,4}(?:,\s\w+(?:\s\w+){0,3})*(?:,|\svà)$", re.IGNORECASE
)
_TRADE_VERB = re.compile(rf"(?:\s(?!(?:và|các)\b)[{SMALL}]+){{1,3}}\s(?:{_ANY_VERB})\b")
_TRADES = {"vận hành", "sử dụng", "bảo vệ", "mua sắm", "chăm sóc", "phục vụ", "truyền thông", "bảo trì"}
_PLACES = (
    r"(?:xã|phường|tỉnh|huyện|thị xã|thành phố|khu vực|cấp (?:xã|tỉnh|huyện)|liên (?:xã|thôn)|cộng đồng|đất đai)\b"
)
_NOUN_BEHIND = re.compile(rf"\s?(?:{_PLACES}|nhân dân\b)")
_ON_PEOPLE = {"vận động", "tuyên truyền", "hướng dẫn", "hỗ trợ", "phổ biến", "phục vụ", "truyền thông", "bảo vệ"}
"""What is done to people: "vận động nhân dân" is no name as "giám sát nhân dân" may be."""
_ORGANISATIONS = re.compile(
    r"\s?(?:,\s(?!triển khai|thực hiện)|chính trị|xã hội|đoàn thể|tôn giáo|cá nhân|đảng\b|kinh tế\b)"
)
_KIND_OF_PLACE = r"(?:chợ|cảng|hồ|đập|thôn|bản|ấp|buôn|xóm|làng|xã|phường|đặc khu|khu vực|khu di tích|sông|đèo)"
_PLACE_ENDS = re.compile(
    r"\b(?:xã|phường|tỉnh|đặc khu|tổ dân phố|khu phố|cấp xã|địa bàn(?: (?:xã|phường|tỉnh|thôn))?|khu vực(?: \d{1,2})?"
    r"|(?:tổ dân phố|khu phố|khu vực|số) \d{1,2}|(?:các|từng|mỗi) (?:thôn|bản|ấp|buôn|xóm|khóm|chi bộ|trường học)"
    rf"|{_KIND_OF_PLACE} (?:[{CAPITALS}]\w*\s)*[{CAPITALS}]\w*)\s(?P<next>[{SMALL}]+)"
)
_KNOWN = re.compile(  # bodies that stand everywhere: behind their names a small letter begins what they do
    r"(?:Giám đốc |Trưởng |Trưởng phòng |Chánh )?(?:Sở (?:Tài chính|Nội vụ|Tư pháp|Y tế|Xây dựng|Công Thương|Ngoại vụ"
    r"|Du lịch|Nông nghiệp và Môi trường"
    r"|Khoa học và Công nghệ|Giáo dục và Đào tạo|Văn h(?:óa|oá), Thể thao và Du lịch|Văn h(?:óa|oá) và Thể thao"
    r"|Dân tộc và Tôn giáo|An toàn thực phẩm)"
    r"|Phòng (?:Kinh tế(?:, Hạ tầng và Đô thị)?|Văn h(?:óa|oá) - Xã hội)|Công an|Thanh tra|Kho bạc Nhà nước"
    r"|(?:Ban|Bộ) Chỉ huy Quân sự|Bộ Chỉ huy Bộ đội Biên phòng|Trạm Y tế|Bảo hiểm xã hội|Điện lực"
    r"|Trung tâm (?:Phục vụ hành chính công|Dịch vụ tổng hợp|Y tế|Chính trị|Cung ứng dịch vụ công)"
    r"|Văn phòng (?:HĐND và UBND|Hội đồng nhân dân và (?:Ủy|Uỷ) ban nhân dân|UBND|(?:Ủy|Uỷ) ban nhân dân|Đảng ủy|Sở)"
    r"|(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|UBMTTQ(?: Việt Nam)?"
    r"|Hội (?:Nông dân|Cựu chiến binh|Liên hiệp Phụ nữ|Phụ nữ|Chữ thập đỏ|Người cao tuổi)|Đoàn Thanh niên|Tỉnh đoàn"
    r"|Báo và (?:Phát thanh, Truyền hình|Đài Phát thanh và Truyền hình))"
    rf"(?: (?:tỉnh|thành phố|xã|phường|đặc khu|cấp xã|cấp tỉnh))?\s(?P<next>(?!thành phố\b)[{SMALL}]+)"
)
_NAME_GOES_ON = {
    "học", "nghề", "bản", "ấp", "dân", "chi", "tổ", "thôn", "văn", "du", "cơ", "đơn", "công", "trưởng", "lưu",
    "và", "cùng", "hoặc", "đoàn", "đội", "hội", "ủy", "uỷ", "viên", "xã", "phường", "tỉnh", "đặc", "khu", "trên",
    "trong", "thuộc", "trực", "có", "hàng", "liên", "các", "của", "nơi", "mới", "khác", "lân", "biên", "cũ", "ven",
    "tại",
    "đang", "bị", "được", "đã", "đạt", "nằm", "nêu", "giáp", "số", "chưa", "không", "cần", "phải", "huyện",
    "ở", "cấp", "phụ", "loại", "vùng", "sau", "với", "nông", "miền", "đồng", "đô", "ngoài",
}  # fmt: skip
_CLAUSE = re.compile(
    r"^(?:căn cứ|trên cơ sở|theo|ngoài|để|nhằm|đồng thời|trước mắt"
    r"|từ (?:kết quả|tình hình|(?:đầu )?(?:ngày|tháng|năm|quý)\b|nay)"
    r"|trước (?:ngày|khi)|sau (?:khi|ngày)|khi|qua (?:theo dõi|kiểm tra|rà soát|nắm)|cùng với|bên cạnh"
    r"|năm 20\d\d|trong (?:tháng|quý|năm|thời gian|tuần)|(?:vào )?(?:cuối|đầu|giữa) "
    r"(?:tháng|quý|năm)|tháng \d|quý [iv\d]|h[ằà]ng (?:tháng|quý|năm)|định kỳ|hưởng ứng|nhân dịp|chậm nhất)\b"
    r"(?! quá trình)",
    re.IGNORECASE,
)
_ABOUT = re.compile(  # what a sentence is about stands before whom it tells
    r"^(?:Đối với|Về|Liên quan đến)\s[^.;:]{8,220}?,\s(?P<giving>đề nghị|yêu cầu|giao|phân công)\s+"
    r"(?=(?:Sở|Phòng|Ban|Công an|Văn phòng|Ủy ban|Uỷ ban|UBND|Trạm|Trung tâm|Hội|Chủ tịch|các|đồng chí)\b)"
)
_FOR_WHOM = re.compile(  # "Đối với các xã biên giới, Sở Y tế hỗ trợ thuốc": for whom somebody else does it
    r"^(?:riêng )?đối với (?:các |những |mỗi )?(?:xã|phường|đặc khu|thôn|bản|hộ)\b[^,;.:]{0,80},\s"
    r"(?=(?:ngân sách|kinh phí|(?-i:Sở|Bộ|Công an tỉnh|Ban|Văn phòng|Trung tâm|Chi cục))\b)",
    re.IGNORECASE,
)
_GROUP_WORD = (
    r"(?:xã|phường|đặc khu|sở|thôn|bản|ấp|buôn|xóm|ngành|phòng|đơn vị|trường|ban|đồng chí|cơ quan|ông,? bà|hội"
    r"|đoàn thể|tổ dân phố|khu phố)"
)
_LISTED = re.compile(rf"\b(?:các|những) {_GROUP_WORD}(?:(?:, | và ){_GROUP_WORD})*$")
_NAMES_BEHIND = re.compile(  # "… các xã: Hải Châu, Cồn Vành và phường Bến Hạ": the names behind the colon
    rf"\s?:\s(?=(?:(?:xã|phường|đặc khu|thôn|bản|ấp|sở)\s)?[{CAPITALS}][\w’'-]*(?:\s[{CAPITALS}\d]|[,;]))"
    rf"(?:(?:(?:xã|phường|đặc khu|thôn|bản|ấp|sở)\s)?[{CAPITALS}][\w’'-]*(?:\s[{CAPITALS}\d][\w’'-]*)*"
    rf"(?:\s?[,;]\s?(?:và\s)?|\svà\s|(?=\s[{SMALL}(])|(?=\.|$)))+"
)
_OPINION = re.compile(
    r"(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|khen ngợi|đồng ý|nhất trí|thống nhất (?:với|chủ trương|đánh giá)"
    r"|cơ bản (?:thống nhất|nhất trí)|cảm ơn|chia buồn|chúc mừng)\b"
)
"""What somebody thinks and does not do."""
_MAX_UNIT_WORDS = 28
_TWO_WORDS = 2
_NO_VERBS = (
    "nêu trên", "nêu tại", "ký đất", "trực thuộc", "chuyển đổi", "đăng ký đất", "cử tri", "thu hồi", "tự vệ",
    "tự quản", "mở rộng địa", "trực tuyến", "chủ trì chương trình, dự án",
    "chủ trì các chương trình", "chủ trì các dự án",
)  # fmt: skip
"""What opens like a verb of duties and goes on with the name before it."""


def duty_verb(text: str, start: int = 0) -> re.Match[str] | None:
    """Return where the first verb of a duty stands behind a blank; words of a name are none ("Ban tổ chức")."""
    named = start  # up to here words that can be verbs belong to a name
    for match in DUTY.finditer(text, start):
        if match.end() < named:
            continue  # "chuyển" in "vận chuyển"
        if not _in_name(text, start, match):
            return match
        named = match.end() + len(_word_at(text, match.end()))
    return None


def opens_with_duty(text: str) -> bool:
    """Return whether a sentence opens with what somebody does ("Tổng hợp số liệu …", "Hằng quý lập …")."""
    return DUTY.match(f" {text[:1].lower()}{text[1:]}") is not None


def _word_at(text: str, place: int) -> str:
    """Return the longest word of a duty that stands at a place."""
    return next(verb for verb in _BY_LENGTH if text.startswith(verb, place))


def _in_name(text: str, start: int, match: re.Match[str]) -> bool:
    """Return whether a word that can be a verb belongs to a name: "Dịch vụ tổng hợp xã", "các tổ chức"."""
    rest = text[match.end() :]
    word = _word_at(text, match.end())
    behind = rest[len(word) :]
    if rest.startswith(_NO_VERBS):
        return True
    before = text[start : match.start()].rstrip(" ")
    if (half := before.split(" ")[-1])[:1].isupper() and f"{half.lower()} {word}" in _VERBS:
        return True  # "Trung tâm Kiểm soát bệnh tật"
    if word in _TRADES and _TRADE.search(before):
        return True
    if word == "quản lý" and _TRADE.search(before) and _TRADE_VERB.match(behind):
        return True  # "Các đơn vị quản lý kho kiểm tra …"
    if (word == "trực" and before.lower().endswith("thường")) or (word == "tự" and before.lower().endswith("trật")):
        return True
    if word == "phụ trách" and _POST.search(before) and not behind.startswith(" chung"):
        # "Phó Chủ tịch UBND xã phụ trách kinh tế chỉ đạo …", and the post alone, as above what he is to do
        return duty_verb(rest, len(word)) is not None or re.fullmatch(r"(?:\s[\w-]+,?){1,6}", behind) is not None
    if word == "phụ trách" and _STAFF.search(before) and (does := duty_verb(rest, len(word))) is not None:
        return does.start() > len(word)  # "công chức Văn phòng phụ trách công nghệ thông tin quản trị …"
    if word == "xây dựng" and before.lower().endswith(("danh sách", "thuộc diện", "trong diện")):
        return True  # "Các xã trong danh sách xây dựng nông thôn mới báo cáo …"
    if word == "vệ sinh" and before.lower().endswith("an toàn"):
        return True  # "Chi cục An toàn vệ sinh thực phẩm"
    if before.lower().endswith(("tỷ lệ", "tỉ lệ")):
        return True  # "Các xã có tỷ lệ nộp hồ sơ trực tuyến dưới 40% giải trình …"
    if word not in _NOUNS:
        return False
    if _CHOSEN.search(before) and duty_verb(rest, len(word)) is not None:
        return True  # "Các chi bộ được kiểm tra, giám sát chuẩn bị báo cáo"
    if before.endswith("Quản lý") and _ITS_PART.match(behind):
        return True  # "Ban Quản lý bảo trì đường bộ có trách nhiệm …"
    # "Hoa Ban", a place
    proper = re.search(rf"\b(?!Các\b|Trưởng\b)[{CAPITALS}]\w+ (?:Ban|Tổ|Các)$", before) is not None
    if _SERVICES.search(before) and duty_verb(rest, len(word)) is not None:
        return True
    if _NAMING.search(before) and not _ends_group(before) and not proper:
        return True
    if word == "tổ chức" and before.lower().endswith(" là"):  # "Các chủ rừng là tổ chức xây dựng phương án"
        return True
    if word == "tổ chức" and (before.endswith(",") or _ORGANISATIONS.match(behind)):
        return not re.match(r"\s?(?:triển|thực|các (?:hoạt|lớp|đợt|cuộc|buổi))", behind)
    if word in _ON_PEOPLE and behind.lstrip().startswith("nhân dân"):
        return False
    return _NOUN_BEHIND.match(behind) is not None and not before.endswith((" xã", " phường", " tỉnh"))


def _ends_group(before: str) -> bool:
    return re.search(r"\b(?:các|những) (?:cơ quan|lực lượng|cơ sở|đơn vị)$", before, re.IGNORECASE) is not None


_BY_LENGTH = sorted(_VERBS, key=len, reverse=True)


_INSIDE_GROUP = re.compile(r"\b(?:của|tại|từng|mỗi)\s(?:cơ quan|sở|ban|phòng|ngành)$", re.IGNORECASE)


def unit_in_sentence(text: str) -> tuple[str, str] | None:
    """Return unit and duty of "Giao Phòng Kinh tế chủ trì …", "Văn phòng có trách nhiệm …", "Công an xã: …".

    What a sentence is based on may stand before its unit ("Căn cứ Kế hoạch này, các thôn xây dựng …").
    """
    given = GIVEN.match(text)
    start = given.end() if given else 0
    if given is not None and _APPOINTS.match(text) and not text[start : start + 1].isupper():
        return None  # "phân công lãnh đạo trực": what to do, and nobody by name
    for_whom = _FOR_WHOM.match(text)
    if for_whom is not None:
        return _named(text[for_whom.end() :], 0)
    about = _ABOUT.match(text)
    if about is not None:  # "Đối với đề nghị bổ sung vốn của 08 xã, giao Sở Tài chính tổng hợp"
        return unit_in_sentence(text[about.start("giving") :])
    if given is None and _CLAUSE.match(text):
        for comma in re.finditer(r",\s+", text[:400]):
            rest = text[comma.end() :]
            if _INSIDE_GROUP.search(text[: comma.start()]):
                continue  # "xây dựng kế hoạch của cơ quan, đơn vị trước ngày 28/02"
            if is_unit_name(rest) and (found := _named(rest, 0)) is not None:
                return found
        return None
    return _named(text, start)


def _named(text: str, start: int) -> tuple[str, str] | None:
    if not is_unit_name(text[start:]):
        return None
    listed = _listed_end(text, start)
    if listed is not None:
        rest = re.sub(r"^\([^()]*\)\s*", "", text[listed:].lstrip(" ,")).lstrip(" ,")
        return (text[:listed].rstrip(" ,"), _duty_of(rest)) if rest[:1].islower() else None
    colon = re.match(r"^([^:;.]{4,160}?)\s?:\s+(?=\S)", text[start:])
    if (
        colon is not None
        and len(colon[1].split()) <= _MAX_UNIT_WORDS
        and role(colon[1]) is Role.OWN
        and duty_verb(colon[1]) is None
    ):
        return text[: start + colon.end(1)], text[start + colon.end() :]
    search = start
    while (match := duty_verb(text, search)) is not None or _place_end(text, search) is not None:
        cut = _place_end(text, search)
        if match is None or (cut is not None and cut < match.start()):
            end = cut if cut is not None else len(text)
            rest = text[end:].lstrip()
        else:
            end, rest = match.start(), text[match.end() :]
        name = text[start:end]
        if len(name.split()) > _MAX_UNIT_WORDS or _ends_inside(name) or _unlisted_colon(name):
            return None
        if name.count("(") > name.count(")"):
            search = end + 1
            continue
        tail = name.split()[-1].lower() if name.split() else ""
        if tail in {"được", "bị", "việc", "đã", "đang", "chưa"}:
            return None
        if _OPINION.match(text[end:].lstrip()):
            return None  # "Ủy ban nhân dân tỉnh ghi nhận sự cố gắng …"
        if tail in {"và", "các", "với", "của"} or len(name.split()) == 1:
            search = end + 1
            continue  # "Văn hóa và thể thao": the word belongs to the name
        if name.rstrip().endswith(","):
            name = name.rstrip(" ,")
            if not re.match(r"(?:chủ|phối|căn|theo|trên|có|tổ|hằng|hàng|định|trước|chậm|là)", rest):
                search = end + 1
                continue
        name = _alone(
            re.sub(
                r"(?<!kèm),?\s(?:căn cứ|theo|trên cơ sở|khi|nếu|nhằm)\b.*$|,\s(?:phải|cần|sẽ|yêu cầu|đề nghị)$",
                "",
                name,
            )
        )
        return text[:start] + _OF_NAMED.sub(r"\1", name), _duty_of(rest)
    return None


_OF_NAMED = re.compile(  # "UBND các xã Hòa Thắng và Bảo Lĩnh có tỷ lệ …": why it is these, and no part of the name
    rf"(?<=\b[{CAPITALS}])([{SMALL}]+)\s(?:có|còn|đạt|để)\s"
    r"(?:tỷ lệ|tỉ lệ|số|kết quả|nhiều|xảy ra|dưới|thấp|tồn đọng)\b.*$"
)


def _ends_inside(name: str) -> bool:
    """Return whether a sentence or a clause ends in words, and none of a list ("Các sở, ngành; UBND các xã")."""
    if re.search(r"\.(?:\s|$)|;$", name):
        return True
    return any(not is_unit_name(part) for part in re.split(r";\s", name)[1:])


def _alone(name: str) -> str:
    """Return a name without the units that do a duty with it ("Sở Xây dựng cùng UBND các xã")."""
    beside = re.search(r",?\s(?:cùng(?: với)?)\s", name)
    if beside is None or len(name[: beside.start()].split()) < _TWO_WORDS or not is_unit_name(name[beside.end() :]):
        return name
    return name[: beside.start()]


def _listed_end(text: str, start: int) -> int | None:
    """Return where a group ends that is named behind a colon ("UBND các xã: Hải Châu, Cồn Vành …")."""
    colon = text.find(":", start)
    if colon < 0 or _LISTED.search(text[start:colon].rstrip()) is None or duty_verb(text[:colon], start) is not None:
        return None
    names = _NAMES_BEHIND.match(text, colon)
    if names is None or text[names.end() : names.end() + 1].isupper():
        return None
    return names.start() + len(names[0].rstrip(" ,;"))


def names_listed(text: str) -> bool:
    """Return whether a text opens with a group whose members are named behind a colon ("UBND các xã: Hải Châu …")."""
    given = GIVEN.match(text)
    return _listed_end(text, given.end() if given else 0) is not None


def asked_in(text: str) -> str | None:
    """Return whom a sentence asks behind its own subject ("Sở Y tế đề nghị UBND các xã thực hiện …"), as written."""
    for match in _ASKING.finditer(text):
        words = text[match.start() :]
        found = unit_in_sentence(words[:1].upper() + words[1:])
        if found is not None:
            return found[0]
        name = bare_name(words)
        short = len(name.split()) <= _MAX_UNIT_WORDS and not _ends_inside(name) and ":" not in name
        if words.endswith(":") and is_unit_name(name) and short:
            return words.rstrip(" :")  # "… đề nghị UBND các xã, phường:"
    return None


_ASKER = re.compile(  # "…, Chủ tịch UBND xã yêu cầu": the subject asks, not "văn bản của Bộ Y tế về việc đề nghị"
    r"(?:^|,\s|[.;]\s)(?:Phó )?(?:Chủ tịch|Ủy ban|Uỷ ban|UBND|Giám đốc|Sở|Cục|Chi cục|Ban|Bộ|Trưởng|Văn phòng"
    r"|Thường trực|Hội đồng|Đảng ủy|Phòng|Thủ tướng)\b(?:(?!\svề\b|\sđã\b)[^.;:]){0,90}?"
    r"\s(?=(?:yêu cầu|đề nghị|giao(?! ban\b))\s)"
)


def asked_at(text: str) -> int:
    """Return where a sentence asks somebody by name behind its own subject, -1 where none does.

    "Để thu hoạch kịp thời, Chủ tịch UBND xã yêu cầu Trưởng các thôn huy động máy gặt" asks the heads of the villages.
    """
    if (about := _ABOUT.match(text)) is not None:
        return about.start("giving")
    for match in _ASKER.finditer(text):
        found = unit_in_sentence(text[match.end() :])
        if found is not None and len(found[1].split()) > 1:
            return match.end()
    return -1


def _unlisted_colon(name: str) -> bool:
    """Return whether a colon stands in a name that is no list ("các xã: Vàm Tràm và Bến Hạ" is one)."""
    before, colon, _ = name.partition(":")
    return bool(colon) and _LISTED.search(before.rstrip()) is None


_PROPER_WORD = f"[{CAPITALS}][{SMALL}]+"
_OF_A_PLACE = re.compile(  # "Điện lực Hải Sơn": what is called by its place, and a small letter behind it
    r"(?:Điện lực|Bưu điện|VNPT|Viettel|Báo|Đài|Truyền hình|Phát thanh|Đồn Biên phòng|Cảng vụ|Hải quan|Bảo tàng|Thuế"
    rf"|Kho bạc Nhà nước|Nhà máy|Công ty|Bệnh viện|Hợp tác xã|Vườn quốc gia|Khu bảo tồn)(?: [{SMALL}]+){{0,6}}"
    r"\s(?!Truyền|Phát|Việt Nam\b|(?:Sở|Phòng|Ban|Công an|Hội|Ủy ban|Trung tâm)\s)"
    rf"{_PROPER_WORD}(?:\s{_PROPER_WORD})+\s(?P<next>[{SMALL}]+)"
)


_VILLAGE = r"(?:thôn|làng|bản|ấp|buôn|xóm|khóm|phum|sóc|tổ dân phố|khu phố|khu dân cư)"
_VILLAGES = re.compile(  # "Các làng, thôn xây 42 bể chứa": villages as a group, and a small letter behind it
    rf"(?:các|từng|mỗi|những) {_VILLAGE}(?:(?:, | và |, và ){_VILLAGE})*"
    rf"(?: (?:trên|trong) (?:địa bàn )?(?:xã|phường|đặc khu))?\s(?P<next>[{SMALL}]+)(?P<clause>[^,;.:]*)",
    re.IGNORECASE,
)
_WHAT_THEY_ARE = {  # poor ones and the like, and papers: "các bản sao"
    "nghèo", "khó", "đặc", "giáp", "thiếu", "yếu", "lớn", "nhỏ", "xa", "ngập", "tái", "thí", "kiểu",
    "sao", "tin", "đồ", "vẽ", "án", "kê", "thảo",
}  # fmt: skip


def _villages_end(text: str, start: int) -> int | None:
    """Return where a group of villages ends whose clause has no verb that a list knows."""
    group = _VILLAGES.match(text, start)
    if group is None or group["next"] in _NAME_GOES_ON or group["next"] in _WHAT_THEY_ARE or not group["clause"]:
        return None
    verb = duty_verb(text, start)
    return group.start("next") - 1 if verb is None or verb.start() >= group.end() else None


def _place_end(text: str, start: int) -> int | None:
    """Return where a name ends that ends with its place: a verb that no list has comes next ("Công an xã niêm …")."""
    known = _KNOWN.match(text, start)
    if known is not None and known["next"] not in _NAME_GOES_ON:
        return known.start("next") - 1
    if (villages := _villages_end(text, start)) is not None:
        return villages
    for match in sorted(
        (*_PLACE_ENDS.finditer(text, start), *_OF_A_PLACE.finditer(text, start)), key=lambda found: found.start("next")
    ):
        if match["next"] not in _NAME_GOES_ON and text[match.end() : match.end() + 1] in {" ", ""}:
            return match.start("next") - 1
    return None


def _duty_of(rest: str) -> str:
    """Return a duty from its own verb on: without what it is based on and who is responsible."""
    rest = re.sub(
        r"^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|sẽ|được giao|được phân công|được đề nghị"
        r"|được yêu cầu)\s*:?\s*",
        "",
        rest,
    )
    if re.match(r"(?:căn cứ|theo|trên cơ sở)\b", rest) and role(rest) is Role.OWN:
        for comma in re.finditer(r",\s+", rest[:300]):
            after = rest[comma.end() :]
            if any(after.startswith(verb) for verb in _BY_LENGTH):
                return after
    return rest


def is_opinion(words: str) -> bool:
    """Return whether a sentence opens with what somebody thinks ("Thống nhất chủ trương …"): it gives nothing."""
    return _OPINION.match(words[:1].lower() + words[1:]) is not None


def gives(words: str) -> bool:
    """Return whether a sentence opens with the word that gives a duty ("Giao …", "Yêu cầu …", "Đề nghị …")."""
    return _GIVES.match(words) is not None


def bare_name(words: str) -> str:
    """Return the name of a unit as a sentence or a heading has it, without "Giao" or "Đề nghị" before it."""
    return clean(GIVEN.sub("", words)).rstrip(" :.;,")


def is_request(words: str) -> bool:
    """Return whether a unit is asked ("Đề nghị …") and not told."""
    return REQUEST.match(words) is not None


def is_given(words: str) -> bool:
    """Return whether a sentence opens with giving the duty to somebody ("Giao …", "Đề nghị …")."""
    return GIVEN.match(words) is not None


def known_opening(text: str, known: Sequence[Unit]) -> tuple[Unit, str] | None:
    """Return the unit of the directory that `text` opens with, and the rest of the text; the longest name counts.

    A name counts where it ends with a word, and where no capital goes on with it ("Công an xã Bình Minh").
    """
    words = clean(text)
    start = match.end() if (match := GIVEN.match(words)) else 0
    best: tuple[int, Unit] | None = None
    for unit in known:
        for name in (unit.name, unit.short_name, *unit.other_names):
            size = len(name)
            rest = words[start + size :]
            if (
                len(name.split()) > 1
                and fold(words[start : start + size]) == fold(name)
                and (not rest or re.match(r"[\s:,;.]", rest))
                and not rest.lstrip()[:1].isupper()
                and (best is None or size > best[0])
            ):
                best = (size, unit)
    if best is None:
        return None
    rest = words[start + best[0] :].lstrip(" :,")
    rest = re.sub(r"^(?:có trách nhiệm|chịu trách nhiệm)\s*:?\s*", "", rest)
    return best[1], rest
