package cn.yimen.sandbox.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.sandbox.seal.Issued.Subject;
import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import cn.yimen.uplink.seal.SealFinding;
import cn.yimen.uplink.seal.SealFinding.Flaw;
import cn.yimen.uplink.seal.SealFinding.Holds;
import cn.yimen.uplink.seal.SealFinding.Refused;
import cn.yimen.uplink.seal.SealRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the province seals, as a machine sees it that trusts the province's root.
class SealedPageTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instant FROM = NOW.minus(Duration.ofDays(30));
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(300));

    @TempDir private Path folder;
    private final Random random = new Random(38_540);
    private final SealKeys keys = SealKeys.made(random, FROM, UNTIL);
    private final byte[] page = new SealOffice(keys).page("Yimen insured ZM01", NOW);
    private SealRoots roots = SealRoots.NONE;

    @BeforeEach
    void trust() throws IOException {
        roots = roots(keys.root());
    }

    private SealRoots roots(Issued root) throws IOException {
        var file = Files.writeString(folder.resolve("roots.pem"), root.pem());
        return SealRoots.read(file) instanceof Reading.Read<SealRoots>(var read, var _)
                ? read
                : SealRoots.NONE;
    }

    private SealFinding now(byte[] pdf) {
        return roots.examine(pdf, NOW);
    }

    private static byte[] changed(byte[] pdf, int at, int how) {
        var changed = pdf.clone();
        changed[at] ^= (byte) how;
        return changed;
    }

    @Test
    void aSealedPageHoldsAndNamesItsSealAndItsSigner() {
        assertThat(now(page))
                .isEqualTo(new Holds(SealOffice.SEAL, SealOffice.AUTHORITY, "3A5F0001", NOW));
    }

    @Test
    void noByteCanBeChangedAnywhere() {
        int step = Math.max(1, page.length / 150);
        for (int at = random.nextInt(step); at < page.length; at += step) {
            assertThat(now(changed(page, at, 1 << random.nextInt(8))))
                    .as("byte %d", at)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void aChangedLetterOfTheTextAPictureAndTheTrailerAreSaidToBeChanged() {
        var text = new String(page, StandardCharsets.ISO_8859_1);
        for (var place : new String[] {"insured", "/FlateDecode", "startxref"}) {
            assertThat(now(changed(page, text.indexOf(place), 2)))
                    .as(place)
                    .isEqualTo(new Refused(Flaw.CHANGED));
        }
    }

    @Test
    void everyDigitOfTheSealAndOfWhatFillsItUpCounts() {
        int begin = new String(page, StandardCharsets.ISO_8859_1).indexOf("/Contents<") + 10;
        int end = new String(page, StandardCharsets.ISO_8859_1).indexOf('>', begin);
        for (int at = begin; at < end; at += 521) {
            var other = page.clone();
            other[at] = (byte) (page[at] == '7' ? '8' : '7');
            assertThat(now(other)).as("digit %d", at - begin).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatIsAppendedIsNotSealed() {
        var more = new String(page, StandardCharsets.ISO_8859_1) + "9 0 obj<<>>endobj\n";
        assertThat(now(more.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refused(Flaw.CHANGED));
    }

    @Test
    void aPageWithoutASealIsSaidToHaveNone() {
        assertThat(now("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Refused(Flaw.UNSEALED));
    }

    @Test
    void theSealOfAnotherRootIsNotTrusted() throws IOException {
        roots = roots(Issued.root(new Subject("另一个根证书", "09", FROM, UNTIL), random));
        assertThat(now(page)).isEqualTo(new Refused(Flaw.UNKNOWN_ROOT));
        roots = SealRoots.NONE;
        assertThat(now(page)).isEqualTo(new Refused(Flaw.UNKNOWN_ROOT));
    }

    /// A root of the same name with another key vouches for nothing.
    @Test
    void aRootThatOnlyHasTheNameIsFoundOut() throws IOException {
        roots = roots(SealKeys.made(random, FROM, UNTIL).root());
        assertThat(now(page)).isEqualTo(new Refused(Flaw.BROKEN));
    }

    @Test
    void aSealOutOfDateOrNotYetInForceDoesNotHold() {
        var out = new Refused(Flaw.EXPIRED);
        assertThat(roots.examine(page, UNTIL.plusSeconds(1))).isEqualTo(out);
        assertThat(roots.examine(page, NOW.minus(Duration.ofHours(1)))).isEqualTo(out);
        assertThat(now(new SealOffice(keys).page("old", FROM.minusSeconds(60)))).isEqualTo(out);
    }

    /// Somebody with a sound certificate of the province who is not on the seal's list.
    @Test
    void aSealInForeignHandsDoesNotHold() throws IOException {
        var thief = keys.root().issue(new Subject("云岭市某单位", "77", FROM, UNTIL), random);
        var mixed = new SealKeys(keys.root(), keys.root(), thief, keys.from(), keys.until());
        assertThat(now(new SealOffice(mixed).page("x", NOW)))
                .as("a root seals nothing")
                .isEqualTo(new Refused(Flaw.BROKEN));
        var stolen =
                new SealKeys(
                        keys.root(),
                        keys.maker(),
                        new Issued(thief.key(), keys.user().certificate()),
                        keys.from(),
                        keys.until());
        assertThat(now(new SealOffice(stolen).page("x", NOW))).isEqualTo(new Refused(Flaw.BROKEN));
    }
}
