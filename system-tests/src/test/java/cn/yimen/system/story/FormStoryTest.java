package cn.yimen.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.touch.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 自助填表: played by hand, from the first field to the papers.
@ExtendWith(Hall.Shared.class)
class FormStoryTest {

    @Test
    void aReimbursementIsFilledInFieldByField(Hall hall) throws Exception {
        var person = hall.person();
        person.comes(Guests.card(7), "自助填表");
        person.touches("自助填表", "只办一个事项");
        person.pictures("form-choose");
        person.touches("输入要办的事");
        person.pictures("form-search");
        person.types("ylfy");
        person.pictures("form-found");
        person.touches("手工报销");
        person.sees("来自用户空间");
        person.touches("手机号码");
        person.pictures("form-phone");
        person.touches("清空");
        person.types("13911112222");
        person.goesOn();
        person.sees("已改");
        assertThat(person.isShown("139****2222")).isTrue();
        assertThat(person.isShown("13911112222")).as("a whole number on the panel").isFalse();
        person.pictures("form-corrected");
        person.goesOn();
        person.touches("同意保存");
        person.goesOn();
        person.sees("还差这一项");
        person.pictures("form-missing");
        expenses(person);
        person.goesOn();
        delivered(person);
        person.goesOn();
        person.sees("还有 5 份材料没安排");
        person.pictures("form-papers");
    }

    private static void expenses(Person person) throws Exception {
        person.touches("门诊费", "票据总金额");
        person.pictures("form-money");
        person.types("120.50");
        person.goesOn();
        person.touches("就诊日期");
        person.types("20261101");
        person.goesOn();
        assertThat(person.isShown("住院天数")).as("asked only of who was in hospital").isFalse();
        person.touches("是");
        person.sees("住院天数");
        person.touches("住院天数");
        person.types("3");
        person.goesOn();
        person.touches("收款银行卡号");
        person.pictures("form-account");
        person.touches("123");
        person.types("6222020000000001");
        person.goesOn();
        assertThat(person.isShown("120.50")).as("money in yuan").isTrue();
        person.pictures("form-expenses");
    }

    private static void delivered(Person person) throws Exception {
        person.touches("邮寄");
        person.sees("邮寄地址");
        person.touches("邮寄地址");
        person.types("yunling");
        person.pictures("form-address");
        person.touches("云");
        person.goesOn();
        person.pictures("form-delivery");
    }
}
