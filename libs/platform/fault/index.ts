export {
  FAULT_POINTS,
  faultPoint,
  type FaultPoint,
  installFaultPlan,
  removeFaultPlan,
} from './fault-point.ts';
