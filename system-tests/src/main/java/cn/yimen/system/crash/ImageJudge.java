package cn.yimen.system.crash;

import cn.yimen.system.crash.Judge.Verdict;
import java.nio.file.Path;

/// Says of a directory that a power cut left whether it is what the traced program had been
/// promised. For one thread.
interface ImageJudge {

    /// @param acknowledged how many acts the program had said were done
    Verdict judge(Path directory, int acknowledged);
}
