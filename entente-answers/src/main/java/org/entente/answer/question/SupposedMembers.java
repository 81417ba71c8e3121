package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.World;

/// The members of a coalition as a question supposes them.
final class SupposedMembers {
  private SupposedMembers() {}

  /// The members on the date, with the states that the question adds and without those that it
  /// leaves out, in order of code. Throws [UserProblem] where a state to be left out is no member.
  static List<Integer> of(Coalition coalition, Question.Assess question, World world) {
    List<Integer> members = new ArrayList<>(coalition.membersOn(question.moment().asOf()));
    for (String state : question.with()) {
      int code = world.getState(state).code();
      if (!members.contains(code)) {
        members.add(code);
      }
    }
    for (String state : question.without()) {
      int code = world.getState(state).code();
      if (!members.removeIf(member -> member == code)) {
        throw UserProblem.usage(
            state + " is not a member of " + coalition.id() + " on " + question.moment().asOf(),
            "See: entente show " + coalition.id() + ".");
      }
    }
    members.sort(Integer::compare);
    return members;
  }
}
