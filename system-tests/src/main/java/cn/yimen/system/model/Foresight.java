package cn.yimen.system.model;

import cn.yimen.hall.domain.LineId;
import java.util.OptionalInt;

/// How long somebody who joined a line now would wait at least. An estimate is statistics and no
/// rule of the queue, so the model is told it.
@FunctionalInterface
interface Foresight {

    OptionalInt minutes(LineId line);
}
