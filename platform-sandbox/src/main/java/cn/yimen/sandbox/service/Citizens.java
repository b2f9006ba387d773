package cn.yimen.sandbox.service;

import cn.yimen.hall.domain.Mask;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.licence.LicenceState;
import cn.yimen.uplink.contract.licence.Licences.Licence;
import cn.yimen.uplink.contract.payment.Bill;
import cn.yimen.uplink.contract.payment.PaymentState;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.reminder.ReminderKind;
import cn.yimen.uplink.contract.reminder.Reminders.Reminder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the platform knows of anybody who comes: two licences, a bill, a reminder, made from the
/// document's number and so the same each time. The invented persons of the pages are numbered.
public final class Citizens {

    public static final String AREA = "530199";

    /// How many invented persons there are.
    public static final int COUNT = 24;

    /// The type of the electronic resident identity card.
    static final String ID_CARD = "11100000000013338W001";

    private static final String ISSUER = "云岭市公安局";
    private static final List<String> NAMES =
            List.of(
                    "王晓明", "李芳", "张建国", "刘洋", "陈静", "杨志强", "赵敏", "黄丽华", "周杰", "吴秀英", "徐磊",
                    "买买提·艾力");

    private Citizens() {}

    /// A number with a right check digit that belongs to nobody: the area does not exist.
    public static String number(int index) {
        var seventeen =
                AREA
                        + LocalDate.of(1948, 3, 7)
                                .plusDays(index * 1_031L)
                                .toString()
                                .replace("-", "")
                        + "%03d".formatted(100 + index * 7);
        return seventeen + People.idCheck(seventeen);
    }

    public static String name(int index) {
        return NAMES.get(index % NAMES.size());
    }

    public static Person person(int index) {
        return new Person(DocumentType.ID_CARD, number(index), name(index));
    }

    /// Puts on the shelf what is not there yet.
    public static void welcome(Person person, Instant now, Shelf shelf) {
        var key = People.key(person);
        if (shelf.of(key, Licence.class).isEmpty()) {
            var mark = mark(person);
            var owner = Owner.person(key);
            shelf.put(key, owner, person);
            for (var licence : licences(person, mark)) {
                shelf.put(licence.id(), owner, licence);
            }
            var bill =
                    new Bill(
                            "JK" + mark,
                            "不动产登记费",
                            Mask.name(person.name()),
                            8_000,
                            PaymentState.OPEN);
            shelf.put(bill.number(), owner, bill);
            var due = CaseCourse.day(now).plusDays(30);
            shelf.put(
                    "TX" + mark,
                    owner,
                    new Reminder(
                            "TX" + mark,
                            ReminderKind.LICENCE_EXPIRES,
                            "居民身份证即将到期",
                            "您的居民身份证将于" + due + "到期，请提前换领。",
                            Optional.of(due),
                            Optional.empty()));
        }
    }

    private static List<Licence> licences(Person person, String mark) {
        return List.of(
                licence(person, ID_CARD, "中华人民共和国居民身份证", mark + "1"),
                licence(person, "11100000MB0313318Y007", "社会保障卡", mark + "2"));
    }

    private static Licence licence(Person person, String type, String name, String serial) {
        return new Licence(
                licenceId(type, serial),
                type,
                name,
                serial,
                Mask.name(person.name()),
                ISSUER,
                LocalDate.of(2021, 5, 18),
                Optional.of(LocalDate.of(2041, 5, 18)),
                TrustLevel.A,
                LicenceState.VALID,
                Optional.empty());
    }

    /// 电子证照标识 (GB/T 36904): root, type, issuer, serial, version, check character.
    private static String licenceId(String type, String serial) {
        var issuer = "11530199MB0000001A";
        var check = LicenceCheck.character(type + issuer + serial + "001");
        return "1.2.156.3005.2." + type + "." + issuer + "." + serial + ".001." + check;
    }

    /// Eight letters and digits that stand for a number and do not give it away.
    private static String mark(Person person) {
        var digest = Signing.digest(People.key(person).getBytes(StandardCharsets.UTF_8));
        return digest.substring(0, 10).toUpperCase(Locale.ROOT);
    }
}
