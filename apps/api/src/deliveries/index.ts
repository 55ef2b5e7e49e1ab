import { DeliveriesController } from './deliveries.controller.ts';

export const DELIVERY_CONTROLLERS = [DeliveriesController];
