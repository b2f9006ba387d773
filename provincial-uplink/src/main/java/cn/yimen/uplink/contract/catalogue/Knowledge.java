package cn.yimen.uplink.contract.catalogue;

import java.util.List;
import java.util.Optional;

/// An answer that is known already (一号答).
public record Knowledge(
        String code, String question, String answer, List<String> words, Optional<String> item) {
    public Knowledge {
        words = List.copyOf(words);
    }
}
