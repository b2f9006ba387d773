package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Sentence.Part;
import cn.yimen.ui.voice.Step.Rest;
import cn.yimen.ui.voice.Step.Say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One language, ready to be spoken: every clip at the same loudness.
record Voice(SpokenLanguage language, Map<String, Sound> clips) {

    Voice {
        clips = Map.copyOf(clips);
    }

    static Voice of(ClipPack pack) {
        var levelled = new HashMap<String, Sound>();
        pack.clips()
                .forEach((name, clip) -> levelled.put(name, Level.at(clip, Composer.TARGET_LUFS)));
        return new Voice(pack.language(), levelled);
    }

    /// Empty where a clip is missing.
    Optional<Sentence> say(Utterance utterance, NumberStyle style, Wording wording) {
        var parts = new ArrayList<Part>();
        for (var step : steps(utterance, style, wording)) {
            switch (step) {
                case Rest(var length) -> parts.add(new Part("", Sound.silence(length)));
                case Say(var wanted) -> {
                    var clip = known(wanted);
                    if (!clips.containsKey(clip)) {
                        return Optional.empty();
                    }
                    parts.add(new Part(clip, clips.getOrDefault(clip, Sound.of())));
                }
            }
        }
        return Optional.of(new Sentence(language.tag(), parts));
    }

    /// A pack need not have 幺.
    private String known(String clip) {
        return clip.equals(MandarinSentence.YAO) && !clips.containsKey(clip)
                ? MandarinSentence.ONE
                : clip;
    }

    private List<Step> steps(Utterance utterance, NumberStyle style, Wording wording) {
        return switch (utterance) {
            case Announcement call when wording == Wording.NUMBERS ->
                    language.grammar().numbers(call, style);
            case Announcement call -> language.grammar().call(call, style);
            case UrgentNotice notice -> List.of(new Say(notice.kind().clip()));
            case Spot _ -> List.of();
        };
    }
}
