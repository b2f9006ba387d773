package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Material;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What to bring and what need not be brought: what to bring comes first.
///
/// @param updated when the list was last confirmed
/// @param cardRead whether a card was read in this visit; without one a document must be shown at
///   the window
record Materials(Surroundings around, List<Material> all, String updated, boolean cardRead) {

    /// Two stand beside each other on a panel that lies, in px of the standard design.
    private static final double BESIDE = 560;

    /// A card of them, whose pages turn where there are many.
    Block block() {
        var sorted =
                all.stream()
                        .sorted(Comparator.comparing(material -> !isToBring(material)))
                        .toList();
        var lines =
                IntStream.range(0, sorted.size())
                        .mapToObj(i -> line(i + 1, sorted.get(i)))
                        .toList();
        return Block.card(lines).sideBySide(2, BESIDE).turning().headed(head());
    }

    /// `要带 2 样，免带 3 样`.
    private String head() {
        int bring = (int) all.stream().filter(this::isToBring).count();
        var head =
                bring == 0
                        ? around.text("detail.bring-nothing")
                        : around.text("detail.bring")
                                + " "
                                + bring
                                + " "
                                + around.texts().count("detail.bring-unit", bring);
        int waived = all.size() - bring;
        return waived == 0
                ? head
                : head
                        + around.text("detail.comma")
                        + around.texts().count("detail.waived", waived);
    }

    private MaterialLine line(int ordinal, Material material) {
        return switch (material.need()) {
            case BRING -> bring(ordinal, material, note(material));
            case DEFERRABLE ->
                    new MaterialLine(
                            ordinal,
                            name(material),
                            note(material),
                            MaterialLine.Need.LATER,
                            around.texts().count("material.DEFERRABLE", material.deferDays()));
            case READ_FROM_CARD ->
                    cardRead
                            ? waived(
                                    ordinal, material, "material.from-card", MaterialLine.Need.READ)
                            : bring(ordinal, material, around.text("material.show-card"));
            case ELECTRONIC ->
                    waived(ordinal, material, "material.electronic", MaterialLine.Need.LICENCE);
        };
    }

    private MaterialLine bring(int ordinal, Material material, String note) {
        return new MaterialLine(
                ordinal,
                name(material),
                note,
                MaterialLine.Need.BRING,
                around.text("material.BRING"));
    }

    private MaterialLine waived(
            int ordinal, Material material, String note, MaterialLine.Need need) {
        return new MaterialLine(
                ordinal, name(material), around.text(note), need, around.text("material.waived"));
    }

    private String name(Material material) {
        return material.name(around.texts().locale());
    }

    private String note(Material material) {
        return material.note(around.texts().locale());
    }

    private boolean isToBring(Material material) {
        return switch (material.need()) {
            case BRING, DEFERRABLE -> true;
            case READ_FROM_CARD -> !cardRead;
            case ELECTRONIC -> false;
        };
    }
}
