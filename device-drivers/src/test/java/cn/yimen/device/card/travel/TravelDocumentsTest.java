package cn.yimen.device.card.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.Authenticity.Genuine;
import cn.yimen.device.card.Authenticity.NotVerified;
import cn.yimen.device.card.Authenticity.Part;
import cn.yimen.device.card.Authenticity.Reason;
import cn.yimen.device.card.Authenticity.Unknown;
import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.KeyWanted;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.HandedCard;
import cn.yimen.device.card.TravelDocument;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.sim.travel.ChipFiles;
import cn.yimen.device.sim.travel.ChipTraits;
import cn.yimen.device.sim.travel.ChipTraits.Manner;
import cn.yimen.device.sim.travel.DocumentSigner;
import cn.yimen.device.sim.travel.DrawnPortrait;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportChip;
import cn.yimen.device.sim.travel.PassportPress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The application over a chip without a reader in between; through the reader: [TravelReaderTest].
class TravelDocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant THEN = Instant.parse("2022-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2033-05-01T00:00:00Z");
    private static final String CAN = "493017";
    private static final byte[] PICTURE = DrawnPortrait.jpeg(0.6f);

    private static final InventedState UTOPIA = InventedState.founded("UT", THEN);
    private static final Mrz HER = InventedTravellers.passport();
    private static final ChipFiles PASSPORT =
            press(UTOPIA.signer(THEN, LATER)).make(HER, CAN, PICTURE);
    private static final AccessKey ZONE = TravelKeys.of(HER);
    private static final AccessKey NUMBER = new AccessKey.Can(CAN);

    private TrustList trusted = TrustList.of(UTOPIA.authority());
    private final List<ReadingProgress> progress = new ArrayList<>();
    private int exchanges;

    @Test
    void aChipAsksForTheKeysThatOpenIt() {
        assertThat(read(PASSPORT, ChipTraits.bac(), Optional.empty()))
                .isEqualTo(new KeyWanted(Set.of(AccessKey.Kind.MRZ), false));
        assertThat(read(PASSPORT, ChipTraits.both(), Optional.empty()))
                .isEqualTo(new KeyWanted(Set.of(AccessKey.Kind.MRZ, AccessKey.Kind.CAN), false));
    }

    @Test
    void basicAccessReadsPersonAndPortrait() {
        assertIsHers(read(PASSPORT, ChipTraits.bac(), Optional.of(ZONE)));
        assertThat(progress.getFirst().step()).isEqualTo(ReadingProgress.Step.OPENING);
        assertThat(progress.getLast())
                .satisfies(last -> assertThat(last.done()).isEqualTo(last.total()));
    }

    @Test
    void paceReadsWithTheZoneAndWithTheAccessNumber() {
        assertIsHers(read(PASSPORT, ChipTraits.paceOnly(), Optional.of(ZONE)));
        assertIsHers(read(PASSPORT, ChipTraits.both(), Optional.of(NUMBER)));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void everyMannerOfAnsweringIsRead(Manner manner) {
        assertIsHers(read(PASSPORT, ChipTraits.both().delivering(manner), Optional.of(ZONE)));
        assertIsHers(read(PASSPORT, ChipTraits.bac().delivering(manner), Optional.of(ZONE)));
    }

    @Test
    void extendedLengthsSaveExchanges() {
        assertIsHers(read(PASSPORT, ChipTraits.both(), Optional.of(ZONE)));
        int inShort = exchanges;
        assertIsHers(read(PASSPORT, ChipTraits.both().withExtendedLength(), Optional.of(ZONE)));

        assertThat(exchanges).isLessThan(inShort / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {32_700, 40_000, 60_000})
    void aLargePortraitIsReadToItsEnd(int bytes) {
        byte[] large = new byte[bytes];
        new SplittableRandom(3).nextBytes(large);
        System.arraycopy(PICTURE, 0, large, 0, 4);
        ChipFiles files = press(UTOPIA.signer(THEN, LATER)).make(HER, CAN, large);

        Complete reading = (Complete) read(files, ChipTraits.paceOnly(), Optional.of(ZONE));
        assertThat(reading.photo().bytes()).isEqualTo(large);
        assertThat(read(files, ChipTraits.both().withExtendedLength(), Optional.of(ZONE)))
                .isInstanceOf(Complete.class);
    }

    @Test
    void jpeg2000IsHandedOnAsItIs() {
        byte[] picture = {0, 0, 0, 0x0C, 'j', 'P', ' ', ' ', 0x0D, 0x0A, (byte) 0x87, 0x0A, 1, 2};
        ChipFiles files = press(UTOPIA.signer(THEN, LATER)).make(HER, CAN, picture);

        Complete reading = (Complete) read(files, ChipTraits.bac(), Optional.of(ZONE));
        assertThat(reading.photo().format()).isEqualTo(CardPhoto.Format.JPEG_2000);
        assertThat(reading.photo().bytes()).isEqualTo(picture);
    }

    @Test
    void aWrongKeyIsAskedForAgain() {
        AccessKey wrong = new AccessKey.Mrz("X5510843", "880214", "310630");
        KeyWanted byZone = new KeyWanted(Set.of(AccessKey.Kind.MRZ), true);
        KeyWanted byEither = new KeyWanted(Set.of(AccessKey.Kind.MRZ, AccessKey.Kind.CAN), true);

        assertThat(read(PASSPORT, ChipTraits.bac(), Optional.of(wrong))).isEqualTo(byZone);
        assertThat(read(PASSPORT, ChipTraits.both(), Optional.of(wrong))).isEqualTo(byEither);
        assertThat(read(PASSPORT, ChipTraits.both(), Optional.of(new AccessKey.Can("000000"))))
                .isEqualTo(byEither);
        assertThat(read(PASSPORT, ChipTraits.bac(), Optional.of(NUMBER))).isEqualTo(byZone);
    }

    @Test
    void aChangedPersonIsForged() {
        String other = MrzText.encode(HER).replace("SOLVEIG", "SOLVEJG");
        ChipFiles forged = PASSPORT.with(ChipFiles.DATA_GROUP_1, PassportPress.group1(other));

        assertThat(read(forged, ChipTraits.both(), Optional.of(ZONE)))
                .isEqualTo(forged(Part.PERSON));
    }

    @Test
    void whoIsUnknownIsToldAsUnknown() {
        trusted = TrustList.empty();
        Complete reading = (Complete) read(PASSPORT, ChipTraits.both(), Optional.of(ZONE));

        assertThat(((TravelDocument) reading.document()).authenticity())
                .isEqualTo(new Unknown("UT"));
    }

    @Test
    void withoutSecurityObjectTheDocumentIsNotVerified() {
        ChipFiles bare = PASSPORT.without(ChipFiles.SECURITY_OBJECT);
        Complete reading = (Complete) read(bare, ChipTraits.both(), Optional.of(ZONE));

        assertThat(((TravelDocument) reading.document()).authenticity())
                .isEqualTo(new NotVerified(Reason.NO_SECURITY_OBJECT));
    }

    @Test
    void aReadingThatTakesTooLongEnds() {
        TravelDocuments impatient =
                new TravelDocuments(
                        new TravelConfig(trusted, true, Duration.ofNanos(1)),
                        progress::add,
                        () -> NOW);

        assertThat(
                        impatient.read(
                                HandedCard.of(
                                        new byte[] {0x3B, 0},
                                        Optional.of(ZONE),
                                        answering(chip(PASSPORT, ChipTraits.both())))))
                .isEqualTo(new Failed(new CardTrouble.TooSlow(), false));
    }

    @Test
    void aReadingThatIsCalledOffEndsWithTheExchangeUnderWay() {
        PassportChip chip = chip(PASSPORT, ChipTraits.both());
        TravelDocuments documents = documents();
        Function<byte[], CardAnswer> answers =
                command -> {
                    if (exchanges == 20) {
                        documents.cancel();
                    }
                    return answering(chip).apply(command);
                };

        assertThat(documents.read(HandedCard.of(chip.answerToReset(), Optional.of(ZONE), answers)))
                .isEqualTo(new Failed(new CardTrouble.Stopped(), false));
        assertThat(exchanges).isEqualTo(21);
    }

    /// At each exchange of a whole reading, by BAC and by PACE.
    @Test
    void aChipThatIsPulledAtAnyExchangeIsGone() {
        for (ChipTraits plain : List.of(ChipTraits.bac(), ChipTraits.paceOnly())) {
            ChipTraits traits = plain.withExtendedLength();
            read(PASSPORT, traits, Optional.of(ZONE));
            int whole = exchanges;
            for (int at = 0; at < whole; at++) {
                assertThat(readPulledAt(at, traits, new CardAnswer.Gone("pulled")))
                        .as("exchange %d", at)
                        .isEqualTo(new CardReading.Gone());
            }
            assertThat(readPulledAt(whole - 1, traits, new CardAnswer.Silent("badly placed")))
                    .isEqualTo(new Failed(new CardTrouble.Mute(), true));
            assertThat(readPulledAt(whole, traits, new CardAnswer.Gone("too late")))
                    .isInstanceOf(Complete.class);
        }
    }

    private CardReading readPulledAt(int at, ChipTraits traits, CardAnswer instead) {
        exchanges = 0;
        PassportChip chip = chip(PASSPORT, traits);
        Function<byte[], CardAnswer> answers =
                command ->
                        exchanges++ >= at ? instead : new CardAnswer.Received(chip.answer(command));
        return documents().read(HandedCard.of(chip.answerToReset(), Optional.of(ZONE), answers));
    }

    @Test
    void anythingElseIsOfAnotherKind() {
        Function<byte[], CardAnswer> stranger =
                _ -> new CardAnswer.Received(new byte[] {0x6A, (byte) 0x82});

        assertThat(
                        documents()
                                .read(
                                        HandedCard.of(
                                                new byte[] {0x3B, 0}, Optional.empty(), stranger)))
                .isEqualTo(new CardReading.OtherKind());
    }

    private void assertIsHers(CardReading reading) {
        assertThat(reading).isInstanceOf(Complete.class);
        Complete complete = (Complete) reading;
        TravelDocument document = (TravelDocument) complete.document();
        assertThat(document.number()).isEqualTo("X5510842");
        assertThat(document.name()).isEqualTo("NORDHEIM SOLVEIG ANNA");
        assertThat(document.birth()).hasToString("1988-02-14");
        assertThat(document.validity().until()).hasToString("2031-06-30");
        assertThat(document.authenticity()).isInstanceOf(Genuine.class);
        assertThat(complete.photo().format()).isEqualTo(CardPhoto.Format.JPEG);
        assertThat(complete.photo().bytes()).isEqualTo(PICTURE);
    }

    private static Failed forged(Part part) {
        return new Failed(new CardTrouble.Forged(part), false);
    }

    private CardReading read(ChipFiles files, ChipTraits traits, Optional<AccessKey> key) {
        exchanges = 0;
        PassportChip chip = chip(files, traits);
        return documents().read(HandedCard.of(chip.answerToReset(), key, answering(chip)));
    }

    private TravelDocuments documents() {
        return new TravelDocuments(TravelConfig.trusting(trusted), progress::add, () -> NOW);
    }

    private Function<byte[], CardAnswer> answering(PassportChip chip) {
        return command -> {
            exchanges++;
            return new CardAnswer.Received(chip.answer(command));
        };
    }

    private static PassportChip chip(ChipFiles files, ChipTraits traits) {
        return new PassportChip(files, traits, new SplittableRandom(11));
    }

    private static PassportPress press(DocumentSigner signer) {
        return new PassportPress(signer);
    }
}
