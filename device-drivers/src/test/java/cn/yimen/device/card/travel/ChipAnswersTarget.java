package cn.yimen.device.card.travel;

import cn.yimen.device.card.HandedCard;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.link.CardAnswer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.protocol.DESedeSecureMessagingWrapper;

/// A chip that answers anything: before it is opened (what it offers), and afterwards (sealed
/// answers). Each answer is a length and as many bytes of the message, over and over.
public final class ChipAnswersTarget implements Target {

    private static final int MOST_ANSWERS = 40;

    private final TravelDocuments documents =
            new TravelDocuments(
                    new TravelConfig(TrustList.empty(), true, Duration.ofMinutes(1)),
                    _ -> {},
                    () -> Instant.EPOCH);

    @Override
    public String name() {
        return "chip-answers";
    }

    @Override
    public List<byte[]> seeds() {
        var hex = HexFormat.of();
        return List.of(
                hex.parseHex("029000029000183114301206" + "0A04007F0007020204020202010202010D9000"),
                hex.parseHex("026A82026A82026A82"),
                hex.parseHex(
                        "02900029870901" + "A1B2C3D4E5F60718990290008E081122334455667788" + "9000"),
                hex.parseHex("0F8784FFFFFFFF01A1B2C3D4E5F69000"),
                hex.parseHex("036C00029000056110010203029000"));
    }

    @Override
    public void eat(byte[] bytes) {
        documents.read(HandedCard.of(new byte[] {0x3B, 0}, Optional.empty(), from(bytes)));
        try {
            sealed(bytes);
        } catch (CardServiceException | RuntimeException _) {
            // So the library says that it makes no sense; the caller turns both into trouble.
            return;
        }
    }

    private static void sealed(byte[] bytes) throws CardServiceException {
        ChipService service =
                new ChipService(
                        HandedCard.of(new byte[] {0x3B, 0}, Optional.empty(), from(bytes)),
                        new Patience(Duration.ofMinutes(1)));
        new ChipReading(service, channel(), false, _ -> {})
                .read((short) 0x0101, ReadingProgress.Step.PERSON);
    }

    private static DESedeSecureMessagingWrapper channel() {
        try {
            byte[] key =
                    HexFormat.of().parseHex("979EC13B1CBFE9DCD01AB0FED307EAE5979EC13B1CBFE9DC");
            return new DESedeSecureMessagingWrapper(
                    new SecretKeySpec(key, "DESede"), new SecretKeySpec(key, "DESede"), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making a channel", e);
        }
    }

    private static Function<byte[], CardAnswer> from(byte[] bytes) {
        int[] at = {0, 0};
        return _ -> {
            if (bytes.length == 0 || at[1]++ == MOST_ANSWERS) {
                return new CardAnswer.Gone("nothing left");
            }
            int length = bytes[at[0] % bytes.length] & 0xFF;
            int start = (at[0] + 1) % bytes.length;
            int end = Math.min(bytes.length, start + length);
            at[0] = end;
            return new CardAnswer.Received(Arrays.copyOfRange(bytes, start, end));
        };
    }
}
