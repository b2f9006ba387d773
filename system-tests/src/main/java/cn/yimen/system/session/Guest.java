package cn.yimen.system.session;

import cn.yimen.device.card.CitizenNumber;
import cn.yimen.device.card.Holder;
import cn.yimen.device.card.Nation;
import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.Validity;
import cn.yimen.journal.proof.DiskSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/// An invented person with a card and a telephone; every value is long enough to be nobody else's.
record Guest(String name, String number, String phone, String address, LocalDate born) {

    private static final List<String> SURNAMES =
            List.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙");
    private static final String GIVEN = "若兰晓禾景澄知远望舒清嘉怀瑾思齐云岫";

    static Guest invented(RandomGenerator dice) {
        var born = LocalDate.of(1940, 1, 1).plusDays(dice.nextInt(24_000));
        var number =
                checked("530102" + born.toString().replace("-", "") + three(dice.nextInt(1_000)));
        return new Guest(
                SURNAMES.get(dice.nextInt(SURNAMES.size())) + given(dice) + given(dice),
                number,
                "139" + (10_000_000 + dice.nextInt(89_999_999)),
                "云岭市虚构路" + (1_000 + dice.nextInt(8_999)) + "号虚构园",
                born);
    }

    private static char given(RandomGenerator dice) {
        return GIVEN.charAt(dice.nextInt(GIVEN.length()));
    }

    private static String three(int number) {
        return String.valueOf(1_000 + number).substring(1);
    }

    private static String checked(String digits) {
        return digits + CitizenNumber.checkCharacter(digits);
    }

    ResidentCard card() {
        var sex = (number.charAt(16) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
        return new ResidentCard(
                new Holder(name, sex, born),
                new Nation("01"),
                address,
                number,
                "云岭市公安局",
                new Validity(LocalDate.of(2018, 4, 2), LocalDate.of(2038, 4, 2)));
    }

    void seek(DiskSearch search, int index) {
        search.text("name " + index, name)
                .text("number " + index, number)
                .text("phone " + index, phone)
                .text("address " + index, address);
    }
}
