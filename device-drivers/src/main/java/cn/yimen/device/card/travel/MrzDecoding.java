package cn.yimen.device.card.travel;

import java.util.List;

/// How reading a machine readable zone ended.
public sealed interface MrzDecoding {

    record Decoded(Mrz mrz) implements MrzDecoding {}

    /// In the order of the layout, at least one; each field once.
    record Flawed(List<MrzFlaw> flaws) implements MrzDecoding {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
