package cn.yimen.device.sim.card;

import cn.yimen.device.card.CitizenNumber;
import cn.yimen.device.card.Holder;
import cn.yimen.device.card.IdentityCard;
import cn.yimen.device.card.Nation;
import cn.yimen.device.card.PermanentResident2017;
import cn.yimen.device.card.PermanentResident2023;
import cn.yimen.device.card.ResidencePermit;
import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.SocialSecurityCard;
import cn.yimen.device.card.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// People who do not exist, with documents that are right in every check character; their ages are
/// told for November 2026.
public final class InventedPersons {

    private static final int PHOTO_BYTES = 1024;
    private static final byte[] PHOTO_START = {0x57, 0x4C, 0x66, 0, 0x7E, 0, 0x32, 0};

    private InventedPersons() {}

    /// Everybody below, each with another kind of document, age or name.
    public static List<IdentityCard> everybody() {
        return List.of(
                youngWoman(),
                oldMan(),
                manWithRareName(),
                uyghurWoman(),
                foreignerOf2023(),
                foreignerOf2017(),
                taiwanResident());
    }

    /// 24 years.
    public static ResidentCard youngWoman() {
        return new ResidentCard(
                new Holder("林晓禾", Sex.FEMALE, LocalDate.of(2002, 3, 16)),
                new Nation("01"),
                "江苏省南京市玄武区虚构路18号2幢301室",
                number("32010220020316004"),
                "南京市公安局玄武分局",
                new Validity(LocalDate.of(2018, 4, 2), LocalDate.of(2028, 4, 2)));
    }

    /// 78 years; valid without end.
    public static ResidentCard oldMan() {
        return new ResidentCard(
                new Holder("赵守田", Sex.MALE, LocalDate.of(1948, 5, 9)),
                new Nation("11"),
                "辽宁省沈阳市和平区虚构街7号",
                number("21010219480509001"),
                "沈阳市公安局和平分局",
                Validity.longTerm(LocalDate.of(2012, 8, 20)));
    }

    /// A name with characters that printers rarely have: 㐂 (CJK extension A) and 𠮷 (beyond the
    /// first plane, two UTF-16 units).
    public static ResidentCard manWithRareName() {
        return new ResidentCard(
                new Holder("田𠮷㐂", Sex.MALE, LocalDate.of(1985, 11, 30)),
                new Nation("15"),
                "湖北省十堰市茅箭区虚构大道66号",
                number("42030219851130003"),
                "十堰市公安局茅箭分局",
                new Validity(LocalDate.of(2015, 1, 12), LocalDate.of(2035, 1, 12)));
    }

    /// A long name with a middle dot.
    public static ResidentCard uyghurWoman() {
        return new ResidentCard(
                new Holder("阿依古丽·买买提", Sex.FEMALE, LocalDate.of(1976, 8, 10)),
                new Nation("05"),
                "新疆霍城县虚构镇团结路3号",
                number("65402319760810002"),
                "霍城县公安局",
                new Validity(LocalDate.of(2009, 6, 1), LocalDate.of(2029, 6, 1)));
    }

    /// Five-star card; the English name fills both of its fields.
    public static PermanentResident2023 foreignerOf2023() {
        return new PermanentResident2023(
                "ALEXANDRA, CATHERINE ELIZABETH MONTGOMERY",
                "安雅琳",
                Sex.FEMALE,
                LocalDate.of(1980, 1, 1),
                number("91112419800101002"),
                "CAN",
                new Validity(LocalDate.of(2024, 3, 5), LocalDate.of(2034, 3, 4)),
                "01",
                "001");
    }

    /// Form of 2017, without a Chinese name.
    public static PermanentResident2017 foreignerOf2017() {
        return new PermanentResident2017(
                "HOFFMANN, MARTIN",
                "",
                Sex.MALE,
                LocalDate.of(1971, 7, 22),
                "DEU310071072201",
                "DEU",
                new Validity(LocalDate.of(2018, 5, 30), LocalDate.of(2028, 5, 29)),
                "02",
                "3100");
    }

    /// 港澳台居民居住证.
    public static ResidencePermit taiwanResident() {
        return new ResidencePermit(
                new Holder("吴明翰", Sex.MALE, LocalDate.of(1998, 9, 3)),
                "福建省厦门市思明区虚构里12号",
                number("83000019980903023"),
                "厦门市公安局思明分局",
                new Validity(LocalDate.of(2023, 2, 14), LocalDate.of(2028, 2, 14)),
                "01234567",
                "01");
    }

    /// The social security card of a person with an identity card.
    ///
    /// @param specification "1.00", "2.00" or "3.00"
    public static SocialSecurityCard socialCardOf(ResidentCard person, String specification) {
        return new SocialSecurityCard(
                person.holder(),
                person.number(),
                new Validity(LocalDate.of(2019, 9, 1), LocalDate.of(2029, 8, 31)),
                "A12345678",
                person.number().substring(0, 6),
                specification,
                Set.of());
    }

    /// Right length and first bytes of a portrait; the rest is noise, no decoder makes a face of
    /// it.
    public static byte[] photo() {
        byte[] photo = new byte[PHOTO_BYTES];
        new SplittableRandom(1).nextBytes(photo);
        System.arraycopy(PHOTO_START, 0, photo, 0, PHOTO_START.length);
        return photo;
    }

    private static String number(String seventeenDigits) {
        return seventeenDigits + CitizenNumber.checkCharacter(seventeenDigits);
    }
}
