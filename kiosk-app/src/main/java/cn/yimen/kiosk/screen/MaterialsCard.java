package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What to bring and what need not be brought: to-bring rows first.
///
/// @param cardRead whether a card was read in this visit; without one a document must be shown at
///   the window
record MaterialsCard(
        Surroundings around, List<Material> materials, int page, String updated, boolean cardRead) {
    private static final double HEAD = 116;
    private static final double ROW = 112;

    Region draw() {
        var area = Layout.MATERIALS;
        var card = Sheet.card(new Area(area.x(), area.y(), area.width(), height()));
        head(card);
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            row(
                    card,
                    rows.get(i),
                    page * KioskState.Detail.MATERIALS_A_PAGE + i + 1,
                    HEAD + i * ROW);
        }
        return card.pane();
    }

    double height() {
        return HEAD + ROW * Math.max(1, rows().size());
    }

    private List<Material> rows() {
        return materials.stream()
                .sorted(Comparator.comparing(material -> !isToBring(material)))
                .skip((long) page * KioskState.Detail.MATERIALS_A_PAGE)
                .limit(KioskState.Detail.MATERIALS_A_PAGE)
                .toList();
    }

    private void head(Sheet card) {
        long bring = materials.stream().filter(this::isToBring).count();
        long waived = materials.size() - bring;
        var bold = Lettering.LABEL.bold();
        var head = Row.baseline(0);
        if (bring > 0) {
            head.getChildren()
                    .addAll(
                            bold.text(around.text("detail.bring")),
                            Lettering.TITLE.black().text(" " + bring + " "),
                            bold.text(around.texts().count("detail.bring-unit", bring)));
        } else {
            head.getChildren()
                    .addAll(
                            bold.text(around.text("detail.bring-nothing")),
                            Lettering.TITLE.black().text(" "));
        }
        if (waived > 0) {
            head.getChildren()
                    .add(
                            bold.in(Tone.JADE)
                                    .text(
                                            around.text("detail.comma")
                                                    + around.texts()
                                                            .count("detail.waived", waived)));
        }
        card.put(head, new Area(40, 16, 620, 90));
        card.textEnding(Lettering.CAPTION.soft(), around.text("detail.updated", updated), 912, 76);
    }

    private void row(Sheet card, Material material, int ordinal, double top) {
        card.rule(40, 912, top);
        boolean bring = isToBring(material);
        card.put(bring ? Discs.outlined(ordinal) : tickDisc(), new Area(40, top + 28, 56, 56));
        var chip = chip(material);
        var name =
                (bring ? Lettering.LABEL.bold() : Lettering.LABEL).fitted(material.name(), 440, 30);
        var note = Lettering.CAPTION.soft().text(note(material));
        double room = 872 - 80 - 250 - name.getLayoutBounds().getWidth();
        var words = Row.left(20, name);
        if (note.getLayoutBounds().getWidth() < room) {
            words.getChildren().add(note);
        }
        var row = new HBox(words, Row.spring(), chip);
        row.setAlignment(Pos.CENTER_LEFT);
        card.put(row, new Area(120, top + 2, 792, ROW - 4));
    }

    private String note(Material material) {
        return switch (material.need()) {
            case BRING, DEFERRABLE -> material.note();
            case READ_FROM_CARD ->
                    around.text(cardRead ? "material.from-card" : "material.show-card");
            case ELECTRONIC -> around.text("material.electronic");
        };
    }

    private HBox chip(Material material) {
        return switch (material.need()) {
            case BRING -> Chip.outlined(Icon.BRING, around.text("material.BRING"));
            case DEFERRABLE ->
                    Chip.attention(
                            Icon.CLOCK,
                            around.texts().count("material.DEFERRABLE", material.deferDays()));
            case READ_FROM_CARD ->
                    cardRead
                            ? Chip.done(Icon.IDCARD, around.text("material.waived"))
                            : Chip.outlined(Icon.IDCARD, around.text("material.BRING"));
            case ELECTRONIC -> Chip.done(Icon.LICENCE, around.text("material.waived"));
        };
    }

    private boolean isToBring(Material material) {
        return switch (material.need()) {
            case BRING, DEFERRABLE -> true;
            case READ_FROM_CARD -> !cardRead;
            case ELECTRONIC -> false;
        };
    }

    private static Pane tickDisc() {
        var disc = new StackPane(IconView.plain(Icon.CHECK, 34, Tone.ON_INDIGO));
        disc.getStyleClass().add("disc");
        return Tone.JADE.ground(disc);
    }
}
