package cn.yimen.kiosk.flow;

import java.time.LocalDate;
import java.util.List;

/// How a paper is provided other than by pictures of it.
public sealed interface Provided {

    /// An e-licence stands for it: nothing to bring (免带).
    ///
    /// @param id of the licence
    record Licence(String id, String name) implements Provided {
        @Override
        public String toString() {
            return "Licence";
        }
    }

    /// Handed in earlier, and used again.
    record Earlier(List<String> files, LocalDate day) implements Provided {
        public Earlier {
            files = List.copyOf(files);
        }
    }

    /// 容缺: brought within so many working days.
    record Later(int days) implements Provided {}

    /// 告知承诺: promised instead of proved.
    record Promised() implements Provided {}

    /// The paper itself is shown at a window.
    record AtWindow() implements Provided {}
}
