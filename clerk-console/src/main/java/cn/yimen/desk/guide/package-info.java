/// The guide's tablet (导办) as values: numbers by hand, priorities, notes, paper once more.
@NullMarked
package cn.yimen.desk.guide;

import org.jspecify.annotations.NullMarked;
