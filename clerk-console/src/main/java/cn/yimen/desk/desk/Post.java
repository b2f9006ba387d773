package cn.yimen.desk.desk;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;

/// A clerk's post (岗位): the window is fixed by the machine, the clerk is who works there today.
public record Post(WindowId window, ClerkId clerk) {}
