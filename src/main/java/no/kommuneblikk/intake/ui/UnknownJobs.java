package no.kommuneblikk.intake.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.job.Jobs;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Answers the address of a job that does not exist with 404. Whoever has no key is answered alike
 * whether it exists or not: every address that could be a job's leads to where the key is shown.
 */
@Component
class UnknownJobs implements VaadinServiceInitListener {

  private static final Pattern ADDRESS = Pattern.compile("/data/innlesing/([^/]+)(/.*)?");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Jobs jobs;
  private final Gate gate;

  UnknownJobs(Jobs jobs, Gate gate) {
    this.jobs = jobs;
    this.gate = gate;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page -> {
          if (leadsNowhere(page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
          }
        });
  }

  private boolean leadsNowhere(VaadinRequest request) {
    var address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!address.matches()) {
      return false;
    }
    var id = address.group(1);
    return !ID.matcher(id).matches() || gate.isOpen(request) && isUnknown(id);
  }

  /** A database that does not answer is told of by the page. */
  private boolean isUnknown(String id) {
    try {
      return jobs.find(id).isEmpty();
    } catch (DataAccessException e) {
      return false;
    }
  }
}
