package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// 语言 and 无障碍: what may be chosen, in the lower half of the page where everybody reaches it. What
/// is chosen is worn at once, by this sheet too.
final class MannerScreen {

    private static final double CENTRE = Layout.WIDTH / 2;
    private static final double LAST_BOTTOM = 1528;
    private static final double PITCH = 160;
    private static final double HEIGHT = 136;

    private final Surroundings around;
    private final Language own;
    private final Sheet page = new Sheet();
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(MannerChoices which, Manner manner) {}

    MannerScreen(Surroundings around, Language own) {
        this.around = around;
        this.own = own;
        page.pane().setAccessibleRole(AccessibleRole.DIALOG);
    }

    Region show(MannerChoices which, Manner manner) {
        drawn.show(new View(which, manner));
        return page.pane();
    }

    private void draw(View view) {
        page.clear();
        var rows =
                switch (view.which()) {
                    case LANGUAGE -> languages();
                    case ACCESS -> access(view.manner());
                };
        double top = LAST_BOTTOM - HEIGHT - PITCH * (rows.size() - 1);
        heading(view.which(), top);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double width = (Layout.FULL - 24.0 * (row.size() - 1)) / row.size();
            for (int j = 0; j < row.size(); j++) {
                double left = Layout.LEFT + j * (width + 24);
                page.put(row.get(j), new Area(left, top + PITCH * i, width, HEIGHT));
            }
        }
        page.put(
                Key.primary(around.text("done"), around.send(KioskEvent.Key.DONE)), Layout.PRIMARY);
    }

    private void heading(MannerChoices which, double rowsTop) {
        var icon = which == MannerChoices.LANGUAGE ? Icon.LANGUAGE : Icon.ACCESS;
        var disc = new StackPane(IconView.plain(icon, 120, Tone.INDIGO));
        disc.getStyleClass().add("disc");
        page.put(Tone.INDIGO_WASH.ground(disc), new Area(CENTRE - 110, rowsTop - 480, 220, 220));
        var title =
                Lettering.DISPLAY.black().fitted(around.text("manner." + which), Layout.FULL, 48);
        page.at(title, CENTRE - title.getLayoutBounds().getWidth() / 2, rowsTop - 160);
        page.at(
                Lettering.LABEL.soft().centred(around.text("manner.kept"), Layout.FULL),
                Layout.LEFT,
                rowsTop - 72);
    }

    private List<List<Button>> languages() {
        return Languages.offered().stream().map(language -> List.of(language(language))).toList();
    }

    private Button language(Language language) {
        var words = around.text("language." + language);
        return choice(
                Row.left(0, Lettering.KEY.bold().text(words)),
                words,
                language == own,
                new KioskEvent.ChooseLanguage(language));
    }

    private List<List<Button>> access(Manner manner) {
        var rows = new ArrayList<List<Button>>();
        rows.add(
                List.of(
                        toggle(
                                Icon.CONTRAST,
                                "contrast",
                                manner.contrast(),
                                new MannerTouch.Contrast(!manner.contrast()))));
        rows.add(
                List.of(
                        toggle(
                                Icon.LOWER,
                                "low",
                                manner.lowReach(),
                                new MannerTouch.LowReach(!manner.lowReach()))));
        rows.add(List.of(toggle(Icon.VOICE, "speech", manner.speaks(), speech(manner))));
        manner.speech().ifPresent(rate -> rows.add(rates(rate)));
        return rows;
    }

    private static MannerTouch speech(Manner manner) {
        return new MannerTouch.Speech(
                manner.speaks() ? Optional.empty() : Optional.of(SpeechRate.USUAL));
    }

    private List<Button> rates(SpeechRate rate) {
        return List.of(
                rate(Icon.MINUS, "slower", rate.slower()),
                rate(Icon.PLUS, "faster", rate.faster()));
    }

    private Button rate(Icon icon, String word, SpeechRate rate) {
        var words = around.text("manner." + word);
        var face =
                Row.beside(
                        20,
                        IconView.plain(icon, 48, Tone.INK),
                        Lettering.LABEL.bold().fitted(words, 340, 26));
        return Key.of(
                KeyStyle.PLAIN,
                face,
                words,
                around.send(new MannerTouch.Speech(Optional.of(rate))));
    }

    private Button toggle(Icon icon, String word, boolean on, MannerTouch touch) {
        var words = around.text("manner." + word);
        var texts =
                Row.column(
                        0,
                        Lettering.LABEL.bold().in(ink(on)).fitted(words, 620, 28),
                        Lettering.CAPTION
                                .in(on ? Tone.INDIGO : Tone.INK_SOFT)
                                .fitted(around.text("manner." + word + ".note"), 620, 20));
        var face = Row.left(28, IconView.plain(icon, 60, ink(on)), texts);
        var state = around.text(on ? "manner.on" : "manner.off");
        return choice(face, words + around.text("windows.comma") + state, on, touch);
    }

    /// A wide key; a tick at its end says that it is chosen.
    private Button choice(HBox face, String spoken, boolean chosen, KioskEvent.Touch touch) {
        face.getChildren().add(Row.spring());
        if (chosen) {
            face.getChildren().add(IconView.plain(Icon.CHECK, 48, Tone.INDIGO));
        }
        face.setPrefWidth(Layout.FULL - 80);
        face.setMaxWidth(Layout.FULL - 80);
        var key = Key.of(KeyStyle.PLAIN, face, spoken, around.send(touch));
        Key.choose(key, chosen);
        return key;
    }

    private static Tone ink(boolean chosen) {
        return chosen ? Tone.INDIGO : Tone.INK;
    }
}
