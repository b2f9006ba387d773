package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Choice;
import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.KeyState;
import cn.yimen.desk.desk.Question;
import cn.yimen.desk.desk.Questions;
import cn.yimen.desk.screen.KeyCap.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The answers to the desk's question: keys by their digits at the left, or the rows of the list at
/// the right.
final class QuestionKeys {

    private static final int MORE_PLACE = 7;
    private static final int BACK_PLACE = 8;

    private final List<KeyCap> places = new ArrayList<>();
    private final List<KeyCap> rows = new ArrayList<>();
    private final KeyCap more;
    private final KeyCap close;
    private final KeyCap print;
    private final KeyCap back;

    QuestionKeys(DeskHands hands) {
        for (int digit = 1; digit < MORE_PLACE; digit++) {
            places.add(key(digit, digit, hands));
        }
        for (int row = 0; row < Questions.ROWS; row++) {
            int digit = row + 1;
            rows.add(new KeyCap(QueuePart.row(row), Face.BARE, () -> hands.choose(digit)));
        }
        more = key(MORE_PLACE, Questions.MORE, hands);
        close = pressing(MORE_PLACE, DeskKey.CLOSE_WINDOW, hands);
        print = pressing(MORE_PLACE, DeskKey.TELL_ONCE, hands);
        back = pressing(BACK_PLACE, DeskKey.ESCAPE, hands);
    }

    private static KeyCap key(int place, int digit, DeskHands hands) {
        return new KeyCap(DeskLayout.reason(place), Face.SMALL, () -> hands.choose(digit));
    }

    private static KeyCap pressing(int place, DeskKey key, DeskHands hands) {
        return new KeyCap(DeskLayout.reason(place), Face.SMALL, () -> hands.press(key));
    }

    List<Node> nodes() {
        return Stream.of(places, rows, List.of(more, close, print, back))
                .flatMap(List::stream)
                .map(KeyCap::node)
                .toList();
    }

    void show(Sketch sketch) {
        var question = sketch.desk().look().question();
        Stream.of(places, rows, List.of(more)).flatMap(List::stream).forEach(c -> c.visible(false));
        Questions.choices(sketch.desk()).forEach(choice -> show(sketch, choice));
        close.visible(question instanceof Question.WhyPause);
        boolean onePage =
                Questions.choices(sketch.desk()).stream()
                        .noneMatch(choice -> choice.digit() == Questions.MORE);
        print.visible(question instanceof Question.WhichMaterials && onePage);
        back.visible(!question.isNone());
        KeyWords.show(close, DeskKey.CLOSE_WINDOW, sketch);
        KeyWords.show(print, DeskKey.TELL_ONCE, sketch);
        KeyWords.show(back, DeskKey.ESCAPE, sketch);
    }

    private void show(Sketch sketch, Choice choice) {
        var words = sketch.words().choice(sketch.desk(), choice.label());
        var cap = cap(choice);
        cap.visible(true);
        if (choice.label() instanceof Label.Row) {
            cap.show(new Pane(), words);
        } else {
            cap.show(words, Integer.toString(choice.digit()), new KeyState.Ready());
        }
    }

    private KeyCap cap(Choice choice) {
        if (choice.digit() == Questions.MORE) {
            return more;
        }
        var caps = choice.label() instanceof Label.Row ? rows : places;
        return caps.get(choice.digit() - 1);
    }
}
