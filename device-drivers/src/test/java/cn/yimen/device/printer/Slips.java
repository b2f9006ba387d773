package cn.yimen.device.printer;

import java.util.Optional;

/// The tickets of the tests, in words as a hall prints them.
public final class Slips {

    /// 61 characters of the QR alphabet, the most that keeps the symbol at version 3.
    public static final String TOKEN =
            "HTTPS://YM.GOV.CN/T/A0231124-7K2M9QX4R8W6P3Z5H1N0B7V2C4D6F8G9";

    private Slips() {}

    public static TicketSlip ordinary() {
        return new TicketSlip(
                Optional.empty(),
                new TicketSlip.Hall("云岭市政务服务中心", "一楼综合大厅"),
                "A023",
                "社会保险登记",
                Optional.empty(),
                new TicketSlip.Expected("前面19人", "约25-35分"),
                new TicketSlip.Place("A区等候", Optional.of("1-6号窗口")),
                new TicketSlip.Code(TOKEN, "扫码看还有几人"),
                new TicketSlip.Passed("过号不用重新取号", "刷身份证续排，往后3位，最多2次，上午有效"),
                new TicketSlip.Issue("取号 11-24 09:53", "机1", "咨询 12345"));
    }

    public static TicketSlip reprint() {
        TicketSlip first = ordinary();
        return new TicketSlip(
                Optional.of("补打第1次10:05"),
                first.hall(),
                first.number(),
                first.service(),
                Optional.of("70岁以上优先"),
                new TicketSlip.Expected("前面12人", "约15-25分"),
                first.place(),
                first.code(),
                first.passed(),
                first.issue());
    }

    public static TicketSlip offline() {
        TicketSlip first = ordinary();
        return new TicketSlip(
                Optional.of("断网取号"),
                first.hall(),
                "A801",
                first.service(),
                Optional.empty(),
                new TicketSlip.NotKnown("到号会叫您", "断网时不知道前面几人，网通后按取号时间排。"),
                new TicketSlip.Place("A区等候", Optional.empty()),
                first.code(),
                first.passed(),
                first.issue());
    }

    public static TicketSlip withService(String service) {
        return with("A023", service);
    }

    public static TicketSlip with(String number, String service) {
        TicketSlip first = ordinary();
        return new TicketSlip(
                first.mark(),
                first.hall(),
                number,
                service,
                first.priority(),
                first.outlook(),
                first.place(),
                first.code(),
                first.passed(),
                first.issue());
    }
}
