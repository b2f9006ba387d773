package cn.yimen.device.sim.travel;

import cn.yimen.device.card.Sex;
import cn.yimen.device.card.travel.Mrz;
import cn.yimen.device.card.travel.MrzDate;
import cn.yimen.device.card.travel.MrzLayout;
import cn.yimen.device.card.travel.MrzName;
import java.util.List;

/// Travel documents of people who do not exist, one for each layout; valid in November 2026.
public final class InventedTravellers {

    private InventedTravellers() {}

    /// Everybody below.
    public static List<Mrz> everybody() {
        return List.of(
                passport(),
                booklet(),
                card(),
                cardWithLongNumber(),
                hongKongPermit(),
                taiwanPermit(),
                earlyPermit(),
                permitToHongKong());
    }

    /// A passport of Utopia.
    public static Mrz passport() {
        return new Mrz(
                MrzLayout.TD3,
                "P",
                "UTO",
                "X5510842",
                new MrzDate("880214"),
                Sex.FEMALE,
                new MrzDate("310630"),
                "UTO",
                new MrzName("NORDHEIM", "SOLVEIG ANNA"),
                "AB0099",
                "");
    }

    /// A document of the size in between; one name only.
    public static Mrz booklet() {
        return new Mrz(
                MrzLayout.TD2,
                "I",
                "UTO",
                "B00781",
                new MrzDate("5512<<"),
                Sex.UNSTATED,
                new MrzDate("291231"),
                "UTO",
                new MrzName("ANAHITA", ""),
                "",
                "");
    }

    public static Mrz card() {
        return new Mrz(
                MrzLayout.TD1,
                "I",
                "UTO",
                "UT7720184",
                new MrzDate("010905"),
                Sex.MALE,
                new MrzDate("300901"),
                "UTO",
                new MrzName("ABARA", "TOMAS"),
                "Q77",
                "Z1");
    }

    public static Mrz cardWithLongNumber() {
        return new Mrz(
                MrzLayout.TD1,
                "I",
                "UTO",
                "D23145890734",
                new MrzDate("340712"),
                Sex.MALE,
                new MrzDate("350712"),
                "UTO",
                new MrzName("STEVENS", "PETER JOHN"),
                "",
                "");
    }

    /// 港澳居民来往内地通行证.
    public static Mrz hongKongPermit() {
        return permit("CR", "H01234567", new MrzName("CHAN", "SIU MAN"), "A1234563");
    }

    /// 台湾居民来往大陆通行证.
    public static Mrz taiwanPermit() {
        return permit("CT", "01234567", new MrzName("LIN", "CHIA HAO"), "A100000001");
    }

    /// The same kind of card in its earlier form.
    public static Mrz earlyPermit() {
        return new Mrz(
                MrzLayout.EARLY_PERMIT,
                "C",
                "CHN",
                "H0123456702",
                new MrzDate("760430"),
                Sex.FEMALE,
                new MrzDate("270115"),
                "CHN",
                new MrzName("LAU", "MEI LING"),
                "",
                "");
    }

    /// 往来港澳通行证: its single line tells neither name nor sex.
    public static Mrz permitToHongKong() {
        return new Mrz(
                MrzLayout.LINE,
                "CS",
                "CHN",
                "C12345678",
                new MrzDate("920318"),
                Sex.UNKNOWN,
                new MrzDate("330317"),
                "CHN",
                MrzName.NONE,
                "",
                "");
    }

    private static Mrz permit(String code, String number, MrzName name, String cardAtHome) {
        return new Mrz(
                MrzLayout.PERMIT,
                code,
                "CHN",
                number,
                new MrzDate("850607"),
                Sex.MALE,
                new MrzDate("320606"),
                "CHN",
                name,
                cardAtHome,
                "");
    }
}
