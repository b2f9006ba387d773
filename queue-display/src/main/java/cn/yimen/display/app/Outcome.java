package cn.yimen.display.app;

import cn.yimen.display.board.BoardMemory;
import cn.yimen.display.board.CallPlaces;
import cn.yimen.display.board.Voiced;
import cn.yimen.display.speech.Answer;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the loudspeakers of a board did with a call, in the board's words: by place, because who
/// sits on another floor heard nothing.
final class Outcome {

    private Outcome() {}

    static Voiced of(List<Answer> answers, BoardMemory memory) {
        var heard = places(answers.stream().filter(Answer::isSpoken), memory);
        var silent =
                places(answers.stream().filter(answer -> !answer.isSpoken()), memory).stream()
                        .filter(place -> !heard.contains(place))
                        .toList();
        var spoken = Optional.of(heard).filter(all -> !all.isEmpty()).map(Voiced.Spoken::new);
        var not =
                silence(answers)
                        .filter(_ -> !silent.isEmpty())
                        .map(why -> new Voiced.NotSpoken(why, silent));
        if (spoken.isPresent() && not.isPresent()) {
            return new Voiced.Partly(spoken.get(), not.get());
        }
        return spoken.<Voiced>map(all -> all).or(() -> not).orElseGet(Voiced.Elsewhere::new);
    }

    private static List<Place> places(Stream<Answer> answers, BoardMemory memory) {
        return answers.map(answer -> CallPlaces.heardAt(answer.area(), memory)).distinct().toList();
    }

    private static Optional<Silence> silence(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer ->
                        switch (answer.played()) {
                            case Played.NotSpoken(var why) -> Stream.of(why);
                            case Played.Spoken _ -> Stream.empty();
                        })
                .findFirst();
    }
}
