package no.kommuneblikk.intake.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import no.kommuneblikk.intake.access.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether whoever is at the page may load figures, asked anew for each thing they do. */
@Component
class Gate {

  private static final String NAME = Gate.class.getName() + ".name";

  private final Admission admission;

  Gate(Admission admission) {
    this.admission = admission;
  }

  boolean isOpen() {
    return isOpen(VaadinRequest.getCurrent());
  }

  boolean isOpen(@Nullable VaadinRequest request) {
    return request instanceof VaadinServletRequest servlet
        && admission.admits(servlet.getHttpServletRequest());
  }

  /** True if the current request may do what it is about to; if not, the log is told. */
  boolean lets() {
    return lets(VaadinRequest.getCurrent());
  }

  boolean lets(@Nullable VaadinRequest request) {
    return request instanceof VaadinServletRequest servlet
        && admission.lets(servlet.getHttpServletRequest());
  }

  /** Shows a key; if it is the one, the browser gets a pass with the answer to this request. */
  Admission.Answer show(String key) {
    return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
            && VaadinResponse.getCurrent() instanceof VaadinServletResponse response
        ? admission.show(key.strip(), request.getHttpServletRequest(), response)
        : Admission.Answer.WRONG;
  }

  /** True if there is a pass to hand back. */
  boolean canLeave() {
    return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
        && admission.hasPass(request.getHttpServletRequest());
  }

  /** Hands the pass back. */
  void leave() {
    if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
        && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
      admission.leave(request.getHttpServletRequest(), response);
    }
  }

  /** What the steward has called themselves in this session; empty before they have. */
  String steward() {
    return VaadinSession.getCurrent().getAttribute(NAME) instanceof String name ? name : "";
  }

  void remember(String name) {
    VaadinSession.getCurrent().setAttribute(NAME, name.strip());
  }
}
