package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.printer.TicketSlip;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.flow.TestHall;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private final Slips slips = new Slips("");
    private final TestHall hall = new TestHall();

    private static IssuedTicket ticket(Optional<WaitRange> wait) {
        var issued = TestHall.issued(23);
        return new IssuedTicket(
                issued.id(),
                issued.number(),
                issued.items(),
                issued.line(),
                issued.windows(),
                false,
                19,
                wait,
                issued.issuedAt(),
                issued.qrText(),
                0);
    }

    @Test
    void aSlipSaysWhatAHallWouldPrint() {
        var slip = slips.slip(ticket(Optional.of(new WaitRange(25, 35))), hall.world());

        assertThat(slip.mark()).isEmpty();
        assertThat(slip.hall()).isEqualTo(new TicketSlip.Hall("云岭市政务服务中心", "一楼综合大厅"));
        assertThat(slip.number()).isEqualTo("A023");
        assertThat(slip.service()).isEqualTo("居民身份证补领");
        assertThat(slip.outlook()).isEqualTo(new TicketSlip.Expected("前面19人", "约25-35分"));
        assertThat(slip.place())
                .isEqualTo(new TicketSlip.Place("A区等候", Optional.of("1-4、7、15号窗口")));
        assertThat(slip.code())
                .isEqualTo(new TicketSlip.Code("HTTPS://YL.EXAMPLE/T/TOKEN23", "扫码看还有几人"));
        assertThat(slip.passed().headline()).isEqualTo("过号不用重新取号");
        assertThat(slip.passed().rule()).isEqualTo("刷身份证续排，往后3位，最多2次，当天有效");
        assertThat(slip.issue().machine()).isEqualTo("机1");
        assertThat(slip.issue().telephone()).isEqualTo("咨询 12345");
    }

    @Test
    void aReprintIsMarkedWithItsCountAndTime() {
        var slip = slips.slip(ticket(Optional.empty()).reprinted(2), hall.world());

        assertThat(slip.mark()).contains("补打第2次 10:12");
    }

    @Test
    void aNumberWithoutTheServerSaysSoAndClaimsNothing() {
        var issued = TestHall.issued(23);
        var alone =
                new SlipFacts(hall.world())
                        .alone(
                                issued.id(),
                                issued.number(),
                                issued.items().getFirst(),
                                issued.line(),
                                TestHall.MORNING);

        var slip = slips.slip(alone, hall.world());

        assertThat(slip.mark()).contains("断网取号");
        assertThat(slip.outlook())
                .isEqualTo(new TicketSlip.NotKnown("到号会叫您", "断网时不知道前面几人，网通后按取号时间排。"));
    }

    @Test
    void waitsAreSaidAsPeopleSayThem() {
        assertThat(wait(Optional.of(new WaitRange(0, 0)))).isEqualTo("现在不用等");
        assertThat(wait(Optional.of(new WaitRange(60, 95)))).isEqualTo("1小时以上");
        assertThat(wait(Optional.empty())).isEqualTo("时间说不准");
    }

    private String wait(Optional<WaitRange> range) {
        var outlook = slips.slip(ticket(range), hall.world()).outlook();
        return ((TicketSlip.Expected) outlook).range();
    }
}
