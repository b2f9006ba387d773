package cn.yimen.hall.domain;

/// What a member of staff is trusted with (角色). The hall server says no to the rest.
public enum StaffRole {
    /// 窗口人员: works at a window.
    CLERK,
    /// 导办员: walks the hall, gives numbers by hand, grants priority.
    GUIDE,
    /// 值班经理: all of it, and what concerns the whole hall.
    SUPERVISOR
}
