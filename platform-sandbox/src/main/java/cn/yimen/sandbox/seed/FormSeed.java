package cn.yimen.sandbox.seed;

import cn.yimen.uplink.contract.catalogue.FieldType;
import cn.yimen.uplink.contract.catalogue.Form;
import cn.yimen.uplink.contract.catalogue.Form.Choice;
import cn.yimen.uplink.contract.catalogue.Form.Condition;
import cn.yimen.uplink.contract.catalogue.Form.Field;
import cn.yimen.uplink.contract.catalogue.Form.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms of the city's items: the same few fields for all, and what a reimbursement asks for
/// beside.
final class FormSeed {

    private static final String PERSON = "申请人信息";
    private static final String EXPENSES = "费用信息";
    private static final String DELIVERY = "结果送达";

    private static final Limits NONE = limits(Optional.empty(), Optional.empty());

    private FormSeed() {}

    /// @param code whose form it is
    static Form form(String code, String name) {
        var special = name.contains("报销") ? expenses() : Stream.<Field>empty();
        return new Form(
                "F" + code,
                1,
                Stream.of(
                                Stream.of(
                                        person("name", "姓名", FieldType.TEXT),
                                        person("number", "证件号码", FieldType.ID_NUMBER),
                                        person("phone", "手机号码", FieldType.PHONE),
                                        person("area", "居住地", FieldType.AREA)),
                                special,
                                Stream.of(delivery(), address()))
                        .flatMap(fields -> fields)
                        .toList());
    }

    /// 医疗费用: each kind of field that a number, a day or a choice can have, and one that depends on
    /// another.
    private static Stream<Field> expenses() {
        return Stream.of(
                special(
                        "kinds",
                        "费用类别",
                        FieldType.CHOICES,
                        List.of(
                                new Choice("clinic", "门诊费"),
                                new Choice("ward", "住院费"),
                                new Choice("drugs", "药费")),
                        NONE),
                special(
                        "total",
                        "票据总金额",
                        FieldType.MONEY,
                        List.of(),
                        limits(Optional.of(1L), Optional.of(5_000_000L))),
                special("treated", "就诊日期", FieldType.DATE, List.of(), since(2020)),
                inpatient(),
                days(),
                account());
    }

    private static Field inpatient() {
        return new Field(
                "inpatient",
                EXPENSES,
                "住过院",
                FieldType.CHECK,
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Field days() {
        return new Field(
                "days",
                EXPENSES,
                "住院天数",
                FieldType.NUMBER,
                true,
                false,
                Optional.of(3),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Condition("inpatient", "true")),
                Optional.of(limits(Optional.of(1L), Optional.of(365L))));
    }

    private static Field account() {
        return special(
                "account",
                "收款银行卡号",
                FieldType.TEXT,
                List.of(),
                new Limits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("[0-9]{16,19}"),
                        Optional.of("银行卡号是 16 到 19 位数字")));
    }

    private static Field special(
            String code, String label, FieldType type, List<Choice> choices, Limits limits) {
        return new Field(
                code,
                EXPENSES,
                label,
                type,
                true,
                true,
                Optional.empty(),
                choices,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(limits).filter(some -> !some.equals(NONE)));
    }

    private static Limits limits(Optional<Long> minimum, Optional<Long> maximum) {
        return new Limits(
                minimum,
                maximum,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Limits since(int year) {
        return new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(year, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Field person(String code, String label, FieldType type) {
        return new Field(
                code,
                PERSON,
                label,
                type,
                !code.equals("area"),
                true,
                Optional.of(100),
                List.of(),
                Optional.of(code),
                Optional.of("person." + code),
                Optional.empty(),
                Optional.empty());
    }

    private static Field delivery() {
        return new Field(
                "delivery",
                DELIVERY,
                "领取方式",
                FieldType.CHOICE,
                true,
                false,
                Optional.empty(),
                List.of(new Choice("window", "窗口领取"), new Choice("mail", "邮寄")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Field address() {
        return new Field(
                "address",
                DELIVERY,
                "邮寄地址",
                FieldType.TEXT,
                true,
                true,
                Optional.of(500),
                List.of(),
                Optional.of("address"),
                Optional.empty(),
                Optional.of(new Condition("delivery", "mail")),
                Optional.empty());
    }
}
