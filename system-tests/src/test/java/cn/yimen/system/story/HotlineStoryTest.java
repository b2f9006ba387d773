package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 12345: what is known already first, then a case.
@ExtendWith(Hall.Shared.class)
class HotlineStoryTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String PHONE = "13912345678";

    @Test
    void whatNoAnswerHelpsWithIsToldAndItsNumberPrinted(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(2), "自助填表");
        person.touches("12345");
        person.sees("大家常问的");
        person.pictures("hotline-known");
        person.touches("没有答案，我要说一说", "提意见", "办事服务", "办得太慢", "选好了");
        person.sees("12345 打哪个电话回复您？");
        person.pictures("hotline-phone");
        person.types(PHONE);
        person.touches("下一步：核对");
        person.sees("请核对");
        person.pictures("hotline-check");
        person.touches("没错，保存");
        person.sees("12345 收到了");
        var order = person.sees("GD");
        person.pictures("hotline-told");
        assertThat(hall.books().count("Appeal", order)).isEqualTo(1);
        hall.stage().ends().printer().takeTickets();
        person.touches("打印");
        person.sees("请从出纸口取走");
        person.pictures("hotline-printed");
        var slip = hall.stage().ends().printer().takeTickets().getFirst();
        assertThat(new String(slip.bytes(), GB18030)).contains(order).doesNotContain(PHONE);
    }

    @Test
    void aQuestionIsAnsweredByWhatIsKnown(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(3), "自助填表");
        person.touches("12345", "身份证");
        person.pictures("hotline-answer");
        person.touches("明白了");
        person.sees("大家常问的");
        person.touches("返回");
        person.sees("请选择要办的事");
    }

    /// 咨询
    @Test
    void aConsultationIsTakenInAsAQuestion(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(4), "自助填表");
        person.touches("12345", "没有答案，我要说一说", "问一问", "生活保障", "养老金", "选好了");
        person.types(PHONE);
        person.touches("下一步：核对");
        person.pictures("hotline-question");
        person.touches("没错，保存");
        person.sees("12345 收到了");
        person.sees("问一问：生活保障");
        var order = person.sees("GD");
        assertThat(hall.books().count("Appeal", order)).isEqualTo(1);
    }
}
