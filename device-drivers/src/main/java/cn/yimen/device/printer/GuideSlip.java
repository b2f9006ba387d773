package cn.yimen.device.printer;

import java.util.List;

/// What to bring and where to go for one service (办事指南), to take home: texts ready to print.
///
/// @param heading what this paper is (办事指南)
/// @param service the service's name
/// @param bring heading of the list (要带)
/// @param items what to bring
/// @param facts place, duration, fee, hours
/// @param code the code of the full guide
/// @param advice a sentence to go with (缺一样也先来，窗口告诉您怎么补。)
/// @param version when it was printed and which version of the guide it is
/// @param telephone 咨询 12345
public record GuideSlip(
        String heading,
        String service,
        String bring,
        List<Item> items,
        List<Fact> facts,
        TicketSlip.Code code,
        String advice,
        String version,
        String telephone)
        implements Slip {

    public GuideSlip {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
    }

    /// @param remark original, copies, signature…
    /// @param held the hall has it as an e-licence (电子证照): nothing to bring
    public record Item(String name, String remark, boolean held) {}

    /// 在哪办: 一楼1-6号窗口
    public record Fact(String label, String value) {}
}
