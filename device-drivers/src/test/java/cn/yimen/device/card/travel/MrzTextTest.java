package cn.yimen.device.card.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.travel.MrzDecoding.Decoded;
import cn.yimen.device.card.travel.MrzDecoding.Flawed;
import cn.yimen.device.card.travel.MrzFlaw.Why;
import cn.yimen.device.sim.travel.InventedTravellers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MrzTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// Specimens of ICAO Doc 9303-4, -5 and -6.
    private static final String PASSPORT =
            """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;

    private static final String CARD =
            """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """;

    private static final String BOOKLET =
            """
            I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            D231458907UTO7408122F1204159<<<<<<<6
            """;

    static List<Mrz> everybody() {
        return InventedTravellers.everybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whatIsWrittenIsReadAgain(Mrz mrz) {
        assertThat(MrzText.decode(MrzText.encode(mrz))).isEqualTo(new Decoded(mrz));
        assertThat(MrzText.decode(String.join("\r\n", MrzText.lines(mrz))))
                .isEqualTo(new Decoded(mrz));
    }

    @Test
    void theSpecimensOfTheStandardAreRead() {
        Mrz passport = decoded(PASSPORT);
        assertThat(passport.layout()).isEqualTo(MrzLayout.TD3);
        assertThat(passport.number()).isEqualTo("L898902C3");
        assertThat(passport.name()).isEqualTo(new MrzName("ERIKSSON", "ANNA MARIA"));
        assertThat(passport.optional()).isEqualTo("ZE184226B");
        assertThat(passport.sex()).isEqualTo(Sex.FEMALE);
        assertThat(passport.birth().asBirth(TODAY)).contains(LocalDate.of(1974, 8, 12));
        assertThat(passport.expiry().asExpiry(TODAY)).contains(LocalDate.of(2012, 4, 15));

        assertThat(decoded(CARD).layout()).isEqualTo(MrzLayout.TD1);
        assertThat(decoded(CARD).number()).isEqualTo("D23145890");
        assertThat(decoded(BOOKLET).layout()).isEqualTo(MrzLayout.TD2);
        for (String specimen : List.of(PASSPORT, CARD, BOOKLET)) {
            assertThat(String.join("\n", MrzText.lines(decoded(specimen))) + '\n')
                    .isEqualTo(specimen);
        }
    }

    @Test
    void aLongNumberGoesOnInTheOptionalField() {
        Mrz longNumber = InventedTravellers.cardWithLongNumber();

        assertThat(MrzText.encode(longNumber)).startsWith("I<UTOD23145890<7349<<");
        assertThat(decoded(MrzText.encode(longNumber)).number()).isEqualTo("D23145890734");
    }

    /// Positions of the public reader software, counted by hand here.
    @Test
    void permitsHaveTheirFieldsOnTheFirstLine() {
        String permit = MrzText.encode(InventedTravellers.hongKongPermit());

        assertThat(permit.substring(0, 2)).isEqualTo("CR");
        assertThat(permit.substring(2, 11)).isEqualTo("H01234567");
        assertThat(permit.substring(15, 21)).isEqualTo("320606");
        assertThat(permit.charAt(22)).isEqualTo('M');
        assertThat(permit.substring(23, 29)).isEqualTo("850607");
        assertThat(permit.substring(30 + 19, 30 + 27)).isEqualTo("A1234563");
        assertThat(permit.substring(60)).startsWith("CHAN<<SIU<MAN");

        String line = MrzText.encode(InventedTravellers.permitToHongKong());
        assertThat(line).hasSize(30);
        assertThat(line.substring(13, 19)).isEqualTo("330317");
        assertThat(line.substring(21, 27)).isEqualTo("920318");
    }

    @Test
    void aCardOfAnotherStateThatBeginsLikeAPermitIsACard() {
        Mrz card =
                new Mrz(
                        MrzLayout.TD1,
                        "C",
                        "UTO",
                        "CA0000AA0",
                        new MrzDate("640520"),
                        Sex.MALE,
                        new MrzDate("310520"),
                        "UTO",
                        new MrzName("ROSSI", "MARIO"),
                        "",
                        "");

        assertThat(MrzText.decode(MrzText.encode(card))).isEqualTo(new Decoded(card));
    }

    @Test
    void eachWrongFieldIsNamed() {
        assertThat(flaws(PASSPORT.replace("L898902C3", "L898902C8")))
                .containsExactly(
                        new MrzFlaw(MrzField.NUMBER, Why.WRONG_CHECK_DIGIT),
                        new MrzFlaw(MrzField.WHOLE, Why.WRONG_CHECK_DIGIT));
        assertThat(flaws(PASSPORT.replace("7408122", "7413128")))
                .contains(new MrzFlaw(MrzField.BIRTH, Why.IMPOSSIBLE_DATE));
        assertThat(flaws(PASSPORT.replace("2F1204", "2Q1204")))
                .containsExactly(new MrzFlaw(MrzField.SEX, Why.WRONG_CHARACTER));
        assertThat(flaws(PASSPORT.replace("ANNA", "ANN4")))
                .containsExactly(new MrzFlaw(MrzField.NAME, Why.WRONG_CHARACTER));
        assertThat(flaws(PASSPORT.replace("<ANNA", "?ANNA")))
                .containsExactly(new MrzFlaw(MrzField.NAME, Why.WRONG_CHARACTER));
        assertThat(flaws(PASSPORT.replace("ZE184226B<<<<<1", "ZE184226B<<<<<7")))
                .contains(new MrzFlaw(MrzField.OPTIONAL, Why.WRONG_CHECK_DIGIT));
        assertThat(flaws(PASSPORT.replace("<<<<<10", "<<<<<11")))
                .containsExactly(new MrzFlaw(MrzField.WHOLE, Why.WRONG_CHECK_DIGIT));
        assertThat(flaws(PASSPORT.strip() + '<'))
                .containsExactly(new MrzFlaw(MrzField.WHOLE, Why.WRONG_LENGTH));
        assertThat(flaws("")).containsExactly(new MrzFlaw(MrzField.WHOLE, Why.WRONG_LENGTH));
    }

    /// One wrong character anywhere that a check digit covers is found.
    @ParameterizedTest
    @MethodSource("everybody")
    void noMisreadDigitPasses(Mrz mrz) {
        String text = MrzText.encode(mrz);
        for (MrzLayout.Part part : mrz.layout().parts()) {
            for (int at = part.span().from(); part.isChecked() && at < part.span().to(); at++) {
                char next = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
                if (CheckDigit.isAllowed(next)) {
                    String misread = text.substring(0, at) + next + text.substring(at + 1);
                    assertThat(MrzText.decode(misread)).isInstanceOf(Flawed.class);
                }
            }
        }
    }

    @Test
    void anythingDecodesToSomethingAndRoundTripsWhenWhole() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        String alphabet = "<<<<ABCRTMF0123456789";
        int[] lengths = {30, 72, 88, 90};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder noise = new StringBuilder();
            int length = lengths[random.nextInt(lengths.length)];
            while (noise.length() < length) {
                noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (MrzText.decode(noise.toString()) instanceof Decoded(var mrz)) {
                assertThat(MrzText.decode(MrzText.encode(mrz))).isEqualTo(new Decoded(mrz));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "261122, 2026-11-22",
        "261123, 1926-11-23",
        "000229, 2000-02-29",
        "991231, 1999-12-31"
    })
    void nobodyIsBornTomorrow(String text, LocalDate birth) {
        assertThat(new MrzDate(text).asBirth(TODAY)).contains(birth);
    }

    @ParameterizedTest
    @CsvSource({"261121, 2026-11-21", "761122, 1976-11-22", "761121, 2076-11-21"})
    void expiryIsNear(String text, LocalDate expiry) {
        assertThat(new MrzDate(text).asExpiry(TODAY)).contains(expiry);
    }

    @Test
    void aDayKnownInPartIsNoDay() {
        assertThat(InventedTravellers.booklet().birth().asBirth(TODAY)).isEmpty();
    }

    @Test
    void keysComeFromTypingAndScanning() {
        AccessKey key = new AccessKey.Mrz("L898902C3", "740812", "120415");

        assertThat(TravelKeys.scanned(PASSPORT.toLowerCase(Locale.ROOT))).contains(key);
        assertThat(
                        TravelKeys.typed(
                                " l898 902c3<",
                                LocalDate.of(1974, 8, 12),
                                LocalDate.of(2012, 4, 15)))
                .contains(key);
        assertThat(TravelKeys.typed("护照", TODAY, TODAY)).isEmpty();
        assertThat(TravelKeys.scanned("A001")).isEmpty();
        assertThat(TravelKeys.accessNumber(" 493017 ")).contains(new AccessKey.Can("493017"));
        assertThat(TravelKeys.accessNumber("49301")).isEqualTo(Optional.empty());
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        Mrz card = InventedTravellers.passport();
        Mrz tooLong =
                new Mrz(
                        card.layout(),
                        "P",
                        "UTO",
                        "0123456789",
                        card.birth(),
                        card.sex(),
                        card.expiry(),
                        "UTO",
                        card.name(),
                        "",
                        "");

        assertThatThrownBy(() -> MrzText.encode(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUMBER");
    }

    @Test
    void nothingPrintsAPerson() {
        assertThat(InventedTravellers.passport().toString()).isEqualTo("Mrz[TD3]");
        assertThat(InventedTravellers.passport().name().toString()).isEqualTo("MrzName");
        assertThat(InventedTravellers.passport().birth().toString()).isEqualTo("MrzDate");
    }

    private static Mrz decoded(String text) {
        return ((Decoded) MrzText.decode(text)).mrz();
    }

    private static List<MrzFlaw> flaws(String text) {
        return ((Flawed) MrzText.decode(text)).flaws();
    }
}
