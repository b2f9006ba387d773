package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.CardTrouble.Why;
import cn.yimen.device.card.CardTrouble.WrongField;
import cn.yimen.device.sim.card.InventedPersons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTextTest {

    static List<IdentityCard> everybody() {
        return InventedPersons.everybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyDocumentComesBackAsItWasWritten(IdentityCard document) {
        byte[] text = IdentityText.encode(document);

        assertThat(text).hasSize(256);
        assertThat(IdentityText.decode(text)).isEqualTo(new TextDecoding.Decoded(document));
    }

    /// The files were made by an independent program from the table of offsets.
    @ParameterizedTest
    @CsvSource({"resident", "permit", "foreigner-2017", "foreigner-2023"})
    void theBytesAreThoseOfTheLayout(String layout) {
        IdentityCard document =
                switch (layout) {
                    case "resident" -> InventedPersons.manWithRareName();
                    case "permit" -> InventedPersons.taiwanResident();
                    case "foreigner-2017" -> InventedPersons.foreignerOf2017();
                    default -> InventedPersons.foreignerOf2023();
                };

        assertThat(IdentityText.encode(document)).isEqualTo(golden(layout));
        assertThat(IdentityText.decode(golden(layout)))
                .isEqualTo(new TextDecoding.Decoded(document));
    }

    @Test
    void aRareCharacterBeyondTheFirstPlaneSurvives() {
        byte[] text = IdentityText.encode(InventedPersons.manWithRareName());

        assertThat(HexFormat.of().formatHex(text, 0, 8)).isEqualTo("307542d8b7df0234");
        assertThat(decoded(text).name()).isEqualTo("田𠮷㐂");
    }

    @Test
    void withoutEndIsToldFromADate() {
        Validity validity = decoded(IdentityText.encode(InventedPersons.oldMan())).validity();

        assertThat(validity.isLongTerm()).isTrue();
        assertThat(validity.covers(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(validity.covers(validity.from().minusDays(1))).isFalse();
    }

    @Test
    void aSmallXIsTakenForABigOne() {
        byte[] text = resident(122, "11010519491231002x");

        assertThat(decoded(text).number()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "0,   '\u0007bell', NAME, UNREADABLE",
        "0,   '               ', NAME, MISSING",
        "30,  7, SEX, UNKNOWN_CODE",
        "32,  xx, NATION, UNKNOWN_CODE",
        "36,  20010229, BIRTH, IMPOSSIBLE_DATE",
        "36,  20011301, BIRTH, IMPOSSIBLE_DATE",
        "36,  00000000, BIRTH, IMPOSSIBLE_DATE",
        "122, 110105194912310021, NUMBER, WRONG_CHECK_CHARACTER",
        "122, 11010519491231002Y, NUMBER, WRONG_FORM",
        "122, 190101194912310029, NUMBER, UNKNOWN_CODE",
        "188, 20300101, VALIDITY, IMPOSSIBLE_DATE",
        "204, 20261131, VALIDITY, IMPOSSIBLE_DATE",
        "204, 短期, VALIDITY, IMPOSSIBLE_DATE"
    })
    void aFieldThatMakesNoSenseIsNamed(int offset, String content, Field field, Why why) {
        assertThat(IdentityText.decode(resident(offset, content)))
                .isEqualTo(new TextDecoding.Flawed(new WrongField(field, why)));
    }

    @Test
    void halfACharacterIsNotANameOfAnybody() {
        byte[] text = resident(0, "田");
        text[2] = 0x42;
        text[3] = (byte) 0xD8;

        assertThat(IdentityText.decode(text))
                .isEqualTo(new TextDecoding.Flawed(new WrongField(Field.NAME, Why.UNREADABLE)));
    }

    @Test
    void aPermitWithTheNumberOfAResidentIsRefused() {
        byte[] text = IdentityText.encode(InventedPersons.taiwanResident());
        put(text, 122, "11010519491231002X");

        assertThat(IdentityText.decode(text))
                .isEqualTo(new TextDecoding.Flawed(new WrongField(Field.NUMBER, Why.WRONG_FORM)));
    }

    @Test
    void anUnknownFormIsNamedByItsFlag() {
        assertThat(IdentityText.decode(resident(248, "Q")))
                .isEqualTo(new TextDecoding.Flawed(new CardTrouble.UnknownForm('Q')));
    }

    @Test
    void anUnknownNationKeepsItsNumberAndHasNoName() {
        ResidentCard card = (ResidentCard) decoded(resident(32, "77"));

        assertThat(card.nation().chineseName()).isEmpty();
        assertThat(new Nation("05").chineseName()).contains("维吾尔");
        assertThat(new Nation("56").chineseName()).contains("基诺");
    }

    /// 511022 is a county that was abolished in 1997.
    @ParameterizedTest
    @CsvSource({"511022, 四川省", "830000, 台湾居民居住证", "653131, 新疆维吾尔自治区"})
    void aPlaceIsKnownByItsProvinceHoweverOldTheRestIs(String code, String province) {
        assertThat(Region.of(code).map(Region::province)).contains(province);
        assertThat(Region.of("990101")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X",
        "440524188001010014",
        "810000199809030231",
        "94484019850607001X",
        "654002197608100026"
    })
    void knownNumbersHaveTheirCheckCharacter(String number) {
        assertThat(CitizenNumber.checkCharacter(number)).isEqualTo(number.charAt(17));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void noDocumentPrintsItsHolder(IdentityCard document) {
        String printed =
                String.valueOf(new CardEvent.Read(document, CardPhoto.none()))
                        + new TextDecoding.Decoded(document)
                        + document.holder()
                        + document.validity();

        assertThat(printed)
                .doesNotContain(document.name())
                .doesNotContain(document.number())
                .doesNotContain(document.birth().toString())
                .doesNotContain(document.validity().from().toString());
    }

    @Test
    void anyBytesEndInAnAnswer() {
        long seed = 20_261_121;
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> texts = everybody().stream().map(IdentityText::encode).toList();
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = hostile(random, texts);
            assertThatCode(() -> IdentityText.decode(bytes))
                    .as("seed %d, %s", seed, HexFormat.of().formatHex(bytes))
                    .doesNotThrowAnyException();
        }
    }

    /// A right text with a few bytes changed, pure noise, or a wrong length.
    private static byte[] hostile(SplittableRandom random, List<byte[]> texts) {
        byte[] bytes = texts.get(random.nextInt(texts.size())).clone();
        switch (random.nextInt(4)) {
            case 0 -> random.nextBytes(bytes);
            case 1 -> {
                return new byte[random.nextInt(600)];
            }
            default -> {
                for (int n = random.nextInt(1, 6); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
        }
        return bytes;
    }

    private static IdentityCard decoded(byte[] text) {
        assertThat(IdentityText.decode(text)).isInstanceOf(TextDecoding.Decoded.class);
        return ((TextDecoding.Decoded) IdentityText.decode(text)).document();
    }

    private static byte[] resident(int offset, String content) {
        byte[] text = IdentityText.encode(InventedPersons.youngWoman());
        put(text, offset, content);
        return text;
    }

    private static void put(byte[] text, int offset, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(bytes, 0, text, offset, bytes.length);
    }

    private static byte[] golden(String layout) {
        try (InputStream file = IdentityTextTest.class.getResourceAsStream(layout + ".hex")) {
            String hex = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
