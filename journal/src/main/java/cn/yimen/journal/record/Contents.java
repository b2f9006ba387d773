package cn.yimen.journal.record;

import java.util.List;

/// All of a record that is personal, and so sealed.
public record Contents(Body body, List<LookUp> lookUps) {

    public Contents {
        lookUps = List.copyOf(lookUps);
    }

    public static Contents of(Body body, LookUp... lookUps) {
        return new Contents(body, List.of(lookUps));
    }
}
