package cn.yimen.hall.fleet;

import cn.yimen.hall.domain.CommandId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// Something that a person asks of a machine from afar. The same id is the same order: it is
/// carried out once.
///
/// @param until from then on it is not carried out any more
public record Order(CommandId id, Instant until, What what) {

    /// What is asked. There is no picture of the screen among them, on purpose: nobody watches a
    /// citizen from afar.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    public sealed interface What {}

    /// 重启程序: once nobody uses the machine.
    public record RestartProgram() implements What {}

    /// 暂停服务: once nobody uses the machine, until [BackInService], over restarts.
    ///
    /// @param words for the screen; may be empty
    public record OutOfService(String words) implements What {}

    /// 恢复服务
    public record BackInService() implements What {}

    /// 待机提示: on the screen while nobody uses the machine, over restarts; empty takes it away.
    public record ShowMessage(String words) implements What {}

    /// 调取日志: of the last hours, reduced to what [cn.yimen.hall.log.TellableLine] lets through.
    public record SendLog(int hours) implements What {}
}
