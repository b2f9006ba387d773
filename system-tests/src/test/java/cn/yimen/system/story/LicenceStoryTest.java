package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.service.Citizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 亮证: the phone in the place of the card.
@ExtendWith(Hall.Shared.class)
class LicenceStoryTest {

    private static final int WHO = 5;

    @Test
    void aPhoneSaysWhoSomebodyIsAndLogsThemIn(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(WHO), "自助填表");
        person.touches("我的办件");
        person.sees("我的办件");
        person.leaves();

        person.touches("没带身份证");
        person.touches("不用号码", "亮证扫码");
        person.pictures("licence-show");
        var code = hall.phone().licence(Citizens.number(WHO)).orElseThrow();
        hall.stage().ends().scanner().scan(code);
        person.sees("您好，");
        person.pictures("licence-home");
        person.touches("我的办件");
        person.sees("您还没有申请过事项");
        assertThat(person.isShown("提醒 1")).as("logged in as this person").isTrue();
        person.leaves();

        hall.stage().ends().scanner().scan(code);
        person.sees("这个码已经用过");
        person.pictures("licence-used");
    }
}
