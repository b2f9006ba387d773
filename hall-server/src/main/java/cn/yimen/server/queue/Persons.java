package cn.yimen.server.queue;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import java.time.LocalDate;
import java.util.Optional;

/// What the rules need to know of a person, and nothing more.
public interface Persons {

    HolderRef ref(Holder holder);

    /// In full years, where the document tells it.
    Optional<Integer> age(Holder holder, LocalDate on);
}
