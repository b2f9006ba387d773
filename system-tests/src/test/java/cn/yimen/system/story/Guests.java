package cn.yimen.system.story;

import cn.yimen.device.card.Holder;
import cn.yimen.device.card.Nation;
import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.Validity;
import cn.yimen.sandbox.service.Citizens;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The province's invented persons, with their cards.
final class Guests {

    private static final Validity VALID =
            new Validity(LocalDate.of(2018, 4, 2), LocalDate.of(2038, 4, 2));

    private Guests() {}

    static ResidentCard card(int index) {
        var number = Citizens.number(index);
        var born = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        var sex = (number.charAt(16) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
        return new ResidentCard(
                new Holder(Citizens.name(index), sex, born),
                new Nation("01"),
                "云岭市虚构路1234号",
                number,
                "云岭市公安局",
                VALID);
    }
}
