package cn.yimen.device.card.travel;

import cn.yimen.device.card.AccessKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.BACKey;
import org.jmrtd.BACKeySpec;
import org.jmrtd.CardServiceProtocolException;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.PACEInfo.MappingType;
import org.jmrtd.protocol.SecureMessagingWrapper;

/// Recognizes a travel document's chip and opens it by PACE where it can that, else by BAC.
final class ChipOpening {

    /// How an attempt to open ended.
    sealed interface Outcome {

        /// @param channel seals and opens all further messages
        record Open(SecureMessagingWrapper channel) implements Outcome {}

        record KeyRefused() implements Outcome {}

        /// A card access number, and the chip knows none.
        record OtherKeyNeeded() implements Outcome {}
    }

    private static final int DONE = 0x9000;
    private static final int BAC_PROOF = 2;
    private static final int PACE_PROOF = 4;
    private static final int LARGEST_CARD_ACCESS = 2048;
    private static final int SHORT_BLOCK = 223;

    private final ChipService service;
    private final PassportService passport;

    ChipOpening(ChipService service) {
        this.service = service;
        this.passport =
                new PassportService(
                        service,
                        PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
                        PassportService.EXTENDED_MAX_TRANCEIVE_LENGTH,
                        SHORT_BLOCK,
                        false,
                        true);
    }

    /// What the chip offers for PACE, best first; empty when it knows BAC only. To be called first:
    /// the card may have been used before without being reset.
    List<PACEInfo> paceOffers() throws CardServiceException {
        send(0x00, new byte[] {0x3F, 0x00}); // some chips know no master file: no matter
        if (send(0x02, new byte[] {0x01, 0x1C}).getSW() != DONE) {
            return List.of();
        }
        byte[] file = plainFile();
        try {
            return new CardAccessFile(new ByteArrayInputStream(file))
                    .getSecurityInfos().stream()
                            .filter(PACEInfo.class::isInstance)
                            .map(PACEInfo.class::cast)
                            .filter(ChipOpening::isSupported)
                            .toList();
        } catch (IOException | RuntimeException _) {
            // An unreadable offer is none; BAC may still work.
            return List.of();
        }
    }

    /// Whether the chip has the application of travel documents, open to BAC.
    boolean hasApplication() throws CardServiceException {
        try {
            passport.sendSelectApplet(false);
            return true;
        } catch (CardServiceException e) {
            if (service.end().isPresent()) {
                throw e;
            }
            return false;
        }
    }

    Outcome open(AccessKey key, List<PACEInfo> offers) throws CardServiceException {
        passport.open();
        return switch (key) {
            case AccessKey.Mrz zone when offers.isEmpty() -> byBac(bacKey(zone));
            case AccessKey.Mrz zone -> byPace(bacKey(zone), offers.getFirst());
            case AccessKey.Can _ when offers.isEmpty() -> new Outcome.OtherKeyNeeded();
            case AccessKey.Can can ->
                    byPace(PACEKeySpec.createCANKey(can.digits()), offers.getFirst());
        };
    }

    private Outcome byBac(BACKeySpec key) throws CardServiceException {
        passport.sendSelectApplet(false);
        try {
            return new Outcome.Open(passport.doBAC(key).getWrapper());
        } catch (CardServiceProtocolException e) {
            return refusedAt(BAC_PROOF, e);
        }
    }

    private Outcome byPace(AccessKeySpec key, PACEInfo offer) throws CardServiceException {
        try {
            var result =
                    passport.doPACE(
                            key,
                            offer.getObjectIdentifier(),
                            PACEInfo.toParameterSpec(offer.getParameterId()),
                            offer.getParameterId());
            passport.sendSelectApplet(true);
            return new Outcome.Open(result.getWrapper());
        } catch (CardServiceProtocolException e) {
            return refusedAt(PACE_PROOF, e);
        }
    }

    /// A chip that says no to the proof does not know the key; anything else is trouble.
    private Outcome refusedAt(int proof, CardServiceProtocolException e)
            throws CardServiceException {
        if (service.end().isPresent() || e.getStep() < proof) {
            throw e;
        }
        return new Outcome.KeyRefused();
    }

    private static BACKeySpec bacKey(AccessKey.Mrz zone) {
        return new BACKey(zone.documentNumber(), zone.birth(), zone.expiry());
    }

    /// Integrated mapping is left out: the library does not send its nonce.
    private static boolean isSupported(PACEInfo info) {
        String protocol = info.getObjectIdentifier();
        return info.getParameterId() != null
                && PACEInfo.toMappingType(protocol) != MappingType.IM
                && PACEInfo.toParameterSpec(info.getParameterId()) != null;
    }

    /// The rest of the selected file, up to the length that it tells.
    private byte[] plainFile() throws CardServiceException {
        ResponseAPDU answer = service.transmit(new CommandAPDU(0x00, 0xB0, 0, 0, 256));
        byte[] bytes = answer.getData();
        Optional<Tlv> file = Tlv.first(bytes);
        return file.isPresent() && bytes.length <= LARGEST_CARD_ACCESS ? bytes : new byte[0];
    }

    private ResponseAPDU send(int p1, byte[] identifier) throws CardServiceException {
        return service.transmit(new CommandAPDU(0x00, 0xA4, p1, 0x0C, identifier));
    }
}
