package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 预约: a time is taken, moved and given back.
@ExtendWith(Hall.Shared.class)
class BookingStoryTest {

    private static final String ITEM = "居民身份证到期换领";

    @Test
    void aTimeIsTakenMovedAndGivenBack(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(1), "自助填表");
        person.touches("预约签到", "预约办事", ITEM);
        person.sees("哪天来？");
        person.pictures("booking-days");
        person.touches("星期");
        person.sees("几点来？");
        person.touches("9:00–10:00");
        person.sees("请核对，没错就预约");
        person.touches("没错，预约");
        person.sees("约好了");
        person.pictures("booking-taken");
        var code = hall.phone().code();
        assertThat(hall.books().count("Appointment", "\"BOOKED\"")).isEqualTo(1);
        assertThat(code).as("the code to check in with").isPresent();

        person.touches("完成", "预约签到", "我的预约", ITEM);
        person.pictures("booking-own");
        person.touches("改时间", "星期", "10:00–11:00");
        person.sees("改到这个时间，对吗？");
        person.goesOn();
        person.sees("时间改好了");
        person.pictures("booking-moved");
        assertThat(hall.books().all("Appointment")).singleElement().asString().contains("10:00");

        person.touches("完成", "我的办件", "预约 1", ITEM, "取消预约");
        person.sees("确定取消这个预约吗？");
        person.pictures("booking-cancel");
        person.touches("确定取消");
        person.sees("预约取消了");
        assertThat(hall.books().all("Appointment"))
                .singleElement()
                .asString()
                .contains("\"CANCELLED\"");
    }
}
