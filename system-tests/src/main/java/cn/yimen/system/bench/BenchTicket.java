package cn.yimen.system.bench;

import cn.yimen.device.printer.TicketSlip;
import java.util.Optional;

/// The ordinary ticket of a hall, as the budget counts it.
final class BenchTicket {

    private BenchTicket() {}

    static TicketSlip ordinary() {
        return new TicketSlip(
                Optional.empty(),
                new TicketSlip.Hall("云岭市政务服务中心", "一楼综合大厅"),
                "A023",
                "社会保险登记",
                Optional.empty(),
                new TicketSlip.Expected("前面19人", "约25-35分"),
                new TicketSlip.Place("A区等候", Optional.of("1-6号窗口")),
                new TicketSlip.Code(
                        "HTTPS://YM.GOV.CN/T/A0231124-7K2M9QX4R8W6P3Z5H1N0B7V2C4D6F8G9", "扫码看还有几人"),
                new TicketSlip.Passed("过号不用重新取号", "刷身份证续排，往后3位，最多2次，上午有效"),
                new TicketSlip.Issue("取号 11-24 09:53", "机1", "咨询 12345"));
    }
}
