package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 容缺 and 补正: handed in without a paper, signed for, and completed from one's own cases.
@ExtendWith(Hall.Shared.class)
class SupplementStoryTest {

    @Test
    void whatWasPromisedIsHandedInAfterwards(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(8), "自助填表");
        person.touches("自助填表", "只办一个事项", "居住证签注");
        person.pictures("later-form");
        person.sees("来自用户空间");
        person.goesOn();
        person.touches("不保存");
        person.pictures("later-2");
        person.touches("窗口领取");
        person.goesOn();
        person.touches("居民身份证", "到窗口交原件", "居住证", "到窗口交原件");
        person.touches("居住地住址证明", "现在没有，以后补", "去核对");
        person.sees("请核对");
        person.pictures("later-check");
        person.goesOn();
        person.pictures("later-promise");
        person.goesOn();
        person.signs();
        person.pictures("later-signed");
        person.goesOn();
        person.sees("已收件");
        person.pictures("later-taken-in");
        assertThat(hall.books().count("CaseProgress", "居住证签注")).isEqualTo(1);
        person.touches("好了，完成");
        handsIn(hall);
    }

    private static void handsIn(Hall hall) throws Exception {
        var person = hall.person();
        person.touches("我的办件");
        person.touches("居住证签注");
        person.sees("还要补交这些材料");
        person.pictures("supplement-case");
        person.touches("补交材料");
        person.pictures("supplement-list");
        person.touches("居住地住址证明", "用手机拍了传上来");
        person.sees("等手机上传");
        hall.phone().sends(hall.phone().seen());
        person.pictures("supplement-phone");
        person.touches("传完了");
        person.sees("材料齐了");
        person.pictures("supplement-ready");
        person.touches("补交");
        person.sees("材料都齐了");
        person.pictures("supplement-done");
        assertThat(hall.books().all("CaseProgress"))
                .filteredOn(body -> body.contains("居住证签注"))
                .singleElement()
                .asString()
                .contains("\"corrections\":[]");
        person.touches("完成", "居住证签注");
        assertThat(person.isShown("还要补交")).isFalse();
    }
}
