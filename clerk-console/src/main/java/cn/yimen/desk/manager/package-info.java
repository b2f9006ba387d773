/// The manager's desk (值班经理) as values: what is known, what is wished, what the hall is told.
@NullMarked
package cn.yimen.desk.manager;

import org.jspecify.annotations.NullMarked;
