package cn.yimen.device.card.travel;

import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.sim.travel.ChipFiles;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportPress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a chip: data groups 1 and 2, and the security object over both.
public final class ChipFilesTarget implements Target {

    private static final Instant THEN = Instant.parse("2022-05-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LATER = Instant.parse("2033-01-01T00:00:00Z");
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    private final InventedState state = InventedState.founded("UT", THEN);
    private final PassiveAuthentication authentication =
            new PassiveAuthentication(TrustList.empty());
    private final ChipFiles whole =
            new PassportPress(state.signer(THEN, LATER, "SHA256withRSA")) // checked quickly
                    .make(InventedTravellers.passport(), "", PICTURE);
    private final Map<Integer, byte[]> groups =
            Map.of(
                    1, whole.content(ChipFiles.DATA_GROUP_1),
                    2, whole.content(ChipFiles.DATA_GROUP_2));

    @Override
    public String name() {
        return "chip-files";
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                whole.content(ChipFiles.DATA_GROUP_1),
                whole.content(ChipFiles.DATA_GROUP_2),
                whole.content(ChipFiles.SECURITY_OBJECT));
    }

    @Override
    public void eat(byte[] bytes) {
        DataGroup1.zone(bytes).ifPresent(MrzText::decode);
        Optional<CardPhoto> portrait = DataGroup2.portrait(bytes);
        if (portrait.isPresent() && portrait.get().bytes().length > bytes.length) {
            throw new AssertionError("more came out than went in");
        }
        if (authentication.judge(bytes, groups, "UTO", NOW) instanceof Authenticity.Genuine) {
            throw new AssertionError("genuine, with nobody to vouch for it");
        }
    }
}
